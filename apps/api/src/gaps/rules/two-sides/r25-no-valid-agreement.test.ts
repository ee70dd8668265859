import { expect, it } from 'vitest'
import { noValidAgreement } from './r25-no-valid-agreement.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

it.each([
  ['never made is no agreement', 'never', 'never', 3],
  ['expired and negotiated is none in force', 'expired', 'negotiating', 3],
  ['valid to one is not for this rule', 'valid', 'never', undefined],
  ['valid to both is no gap', 'valid', 'valid', undefined],
  ['unknown to one cannot be assessed', 'unknown', 'never', 'cannot be assessed'],
  ['unknown to both cannot be assessed', 'unknown', 'unknown', 'cannot be assessed'],
])('%s', (_, municipality, police, expected) => {
  const said = (agreementStatus: string) => ({ agreements: { agreementStatus } })
  const found = verdicts(
    noValidAgreement,
    aRound({ Köping: { municipality: said(municipality), police: said(police) } }),
  )
  expect(found).toEqual(expected === undefined ? {} : { 'R25:1983': expected })
})

it('has nothing to say when one side is silent or was not asked', () => {
  const never = { agreements: { agreementStatus: 'never' } }
  expect(
    verdicts(noValidAgreement, aRound({ Köping: { police: never }, Sala: { municipality: {}, police: never } })),
  ).toEqual({})
})

const until = (agreementStatus: string, agreementTo?: string) => ({ agreements: { agreementStatus, agreementTo } })

it.each([
  ['valid by its status and ended by its date to both is none in force', '2026-10', '2025-12', 3],
  ['ended by its date to one only is not for this rule', '2026-10', '2026-11', undefined],
  ['until further notice does not end', '2026-10', 'open_ended', undefined],
])('%s', (_, municipality, police, expected) => {
  const sides = { municipality: until('valid', municipality), police: until('valid', police) }
  expect(verdicts(noValidAgreement, aRound({ Köping: sides }))).toEqual(
    expected === undefined ? {} : { 'R25:1983': expected },
  )
})

it('says what each stated where a date has passed, and points to it', () => {
  const [finding] = findings(
    noValidAgreement,
    aRound({ Köping: { municipality: until('valid', '2026-10'), police: until('expired') } }),
  )
  expect(finding?.sentence.sv).toBe(
    'Kommunen uppger att samverkansöverenskommelsen gällde till och med oktober 2026. Polisen uppger att den har gått ut. Det finns alltså ingen gällande samverkansöverenskommelse. Överenskommelsen är grunden för det gemensamma lokala arbetet.',
  )
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'agreements.agreementStatus', 'valid'],
    ['municipality', 'agreements.agreementTo', '2026-10'],
    ['police', 'agreements.agreementStatus', 'expired'],
  ])
})
