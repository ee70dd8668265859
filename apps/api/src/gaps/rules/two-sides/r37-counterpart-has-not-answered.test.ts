import { expect, it } from 'vitest'
import { counterpartHasNotAnswered } from './r37-counterpart-has-not-answered.ts'
import { aRound, findings } from '../test-round.ts'

it.each([
  ['Polisen har inte svarat. Därför går det inte att jämföra kommunens och polisens svar.', { municipality: {} }],
  ['Kommunen har inte svarat. Därför går det inte att jämföra kommunens och polisens svar.', { police: {} }],
  ['Varken kommunen eller polisen har svarat. Därför går det inte att jämföra kommunens och polisens svar.', {}],
])('“%s” is said once, without a severity', (sentence, sides) => {
  expect(findings(counterpartHasNotAnswered, aRound({ Köping: sides }))).toMatchObject([
    { key: 'R37:1983', assessed: false, severity: null, tasks: [], evidence: [], sentence: { sv: sentence } },
  ])
})

it.each([
  ['Polisen har avböjt att svara: tiden räcker inte.', { municipality: {} }],
  ['Kommunen har inte svarat. Polisen har avböjt att svara: tiden räcker inte.', {}],
])('“%s” where one has declined, with why', (sentence, sides) => {
  const round = aRound({ Köping: sides })
  const declined = { municipality: null, police: 'no_time' as const }
  const municipalities = round.municipalities.map((it) => ({ ...it, declined }))
  expect(findings(counterpartHasNotAnswered, { ...round, municipalities })[0]?.sentence.sv).toBe(
    `${sentence} Därför går det inte att jämföra kommunens och polisens svar.`,
  )
})

it('has nothing to say where both have answered', () => {
  expect(findings(counterpartHasNotAnswered, aRound({ Köping: { municipality: {}, police: {} } }))).toEqual([])
})
