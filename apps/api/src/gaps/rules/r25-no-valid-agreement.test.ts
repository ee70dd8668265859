import { expect, it } from 'vitest'
import { noValidAgreement } from './r25-no-valid-agreement.ts'
import { aRound, verdicts } from './test-round.ts'

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
