import { expect, it } from 'vitest'
import { differentViewsOfTheAgreement } from './r24-different-views-of-the-agreement.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const agreement = (agreementStatus: string, agreementSigned?: string, agreementTo?: string) => ({
  agreements: { agreementStatus, ...(agreementSigned && { agreementSigned }), ...(agreementTo && { agreementTo }) },
})

it.each([
  ['valid to one and expired to the other differs', agreement('valid'), agreement('expired'), 3],
  ['valid to one and never made to the other differs', agreement('never'), agreement('valid'), 3],
  ['valid to one and negotiated to the other differs', agreement('valid'), agreement('negotiating'), 3],
  ['not valid to both is another rule', agreement('expired'), agreement('never'), undefined],
  ['valid to both without dates is the same', agreement('valid'), agreement('valid'), undefined],
  ['signed two months apart is the same', agreement('valid', '2023-06'), agreement('valid', '2023-08'), undefined],
  ['signed three months apart differs', agreement('valid', '2023-11'), agreement('valid', '2024-02'), 3],
  ['a date that only one has given is not compared', agreement('valid', '2023-06'), agreement('valid'), undefined],
  ['signed one month apart is the same', agreement('valid', '2023-06'), agreement('valid', '2023-07'), undefined],
  [
    'signed two months apart the other way is the same',
    agreement('valid', '2023-08'),
    agreement('valid', '2023-06'),
    undefined,
  ],
  ['signed three months apart the other way differs', agreement('valid', '2024-02'), agreement('valid', '2023-11'), 3],
  [
    'ending two months apart is the same',
    agreement('valid', '2023-06', '2026-12'),
    agreement('valid', '2023-06', '2027-02'),
    undefined,
  ],
  [
    'ending three months apart differs',
    agreement('valid', '2023-06', '2026-12'),
    agreement('valid', '2023-06', '2027-03'),
    3,
  ],
  [
    'until further notice to both is the same',
    agreement('valid', '2023-06', 'open_ended'),
    agreement('valid', '2023-06', 'open_ended'),
    undefined,
  ],
  [
    'until further notice to one only differs',
    agreement('valid', '2023-06', 'open_ended'),
    agreement('valid', '2023-06', '2026-12'),
    3,
  ],
  [
    'said to be valid by both, and ended by its date to one, differs',
    agreement('valid', '2023-06', '2026-10'),
    agreement('valid', '2023-06', '2026-12'),
    3,
  ],
  [
    'ended by its date to one and expired to the other is the same',
    agreement('valid', '2023-06', '2026-10'),
    agreement('expired', '2023-06'),
    undefined,
  ],
  [
    'ended by its date to both is another rule',
    agreement('valid', '2023-06', '2026-10'),
    agreement('valid', '2023-06', '2025-01'),
    undefined,
  ],
  ['its last month is a month in which it is valid', agreement('valid', '2023-06', '2026-11'), agreement('expired'), 3],
  [
    'signed in a month that one does not know cannot be assessed',
    agreement('valid', 'unknown', 'open_ended'),
    agreement('valid', '2023-06', 'open_ended'),
    'cannot be assessed',
  ],
  [
    'ending in a month that one does not know cannot be assessed, and is never the same as until further notice',
    agreement('valid', '2023-06', 'unknown'),
    agreement('valid', '2023-06', 'open_ended'),
    'cannot be assessed',
  ],
  [
    'a date that differs does so whatever else is not known',
    agreement('valid', 'unknown', '2026-12'),
    agreement('valid', '2023-06', '2027-06'),
    3,
  ],
  [
    'a month not known of one that has expired is another rule',
    agreement('expired', 'unknown'),
    agreement('expired'),
    undefined,
  ],
  ['unknown to one cannot be assessed', agreement('valid'), agreement('unknown'), 'cannot be assessed'],
  ['unknown to both cannot be assessed', agreement('unknown'), agreement('unknown'), 'cannot be assessed'],
  ['a question only one was asked is not compared', agreement('valid'), {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentViewsOfTheAgreement, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R24:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  expect(verdicts(differentViewsOfTheAgreement, aRound({ Köping: { municipality: agreement('valid') } }))).toEqual({})
})

it('follows the threshold of the round', () => {
  const sides = { municipality: agreement('valid', '2023-06'), police: agreement('valid', '2023-07') }
  const round = aRound({ Köping: sides }, { thresholds: { agreementDateMonths: 0 } })
  expect(verdicts(differentViewsOfTheAgreement, round)).toEqual({ 'R24:1983': 3 })
})

it.each([
  [
    'Kommunen uppger att samverkansöverenskommelsen gäller. Polisen uppger att den har gått ut. Stäm av vad som gäller.',
    agreement('valid'),
    agreement('expired'),
  ],
  [
    'Kommunen uppger att samverkansöverenskommelsen inte finns. Polisen uppger att den gäller. Stäm av vad som gäller.',
    agreement('never'),
    agreement('valid'),
  ],
  [
    'Kommunen uppger att samverkansöverenskommelsen undertecknades i juni 2023 och gäller tills vidare. Polisen uppger att den undertecknades i januari 2024 och gäller till och med december 2026. Stäm av vad som gäller.',
    agreement('valid', '2023-06', 'open_ended'),
    agreement('valid', '2024-01', '2026-12'),
  ],
  [
    'Kommunen uppger att samverkansöverenskommelsen gällde till och med oktober 2026. Polisen uppger att den gäller. Stäm av vad som gäller.',
    agreement('valid', '2023-06', '2026-10'),
    agreement('valid', '2023-06', '2027-06'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(differentViewsOfTheAgreement, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
