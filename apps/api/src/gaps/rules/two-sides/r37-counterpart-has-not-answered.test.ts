import { expect, it } from 'vitest'
import { counterpartHasNotAnswered } from './r37-counterpart-has-not-answered.ts'
import { aRound, findings } from '../test-round.ts'

it.each([
  ['Polisen har inte svarat. Jämförelser mellan kommun och polis kan därför inte göras.', { municipality: {} }],
  ['Kommunen har inte svarat. Jämförelser mellan kommun och polis kan därför inte göras.', { police: {} }],
  ['Varken kommunen eller polisen har svarat. Jämförelser mellan kommun och polis kan därför inte göras.', {}],
])('“%s” is said once, without a severity', (sentence, sides) => {
  expect(findings(counterpartHasNotAnswered, aRound({ Köping: sides }))).toMatchObject([
    { key: 'R37:1983', assessed: false, severity: null, tasks: [], evidence: [], sentence: { sv: sentence } },
  ])
})

it('has nothing to say where both have answered', () => {
  expect(findings(counterpartHasNotAnswered, aRound({ Köping: { municipality: {}, police: {} } }))).toEqual([])
})
