import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { oppositeViewsOfTheTrend } from './r31-opposite-views-of-the-trend.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const trend = (narcotics: string) => ({ problems: { trend: { narcotics } } })
const safety = (safetyTrend: string) => ({ problems: { safetyTrend } })

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['up to the municipality and down to the police is opposite', trend('up'), trend('down'), 2],
  ['and the other way about', trend('down'), trend('up'), 2],
  ['up to both is the same', trend('up'), trend('up'), undefined],
  ['up and no change is not opposite', trend('up'), trend('same'), undefined],
  ['no change and down is not opposite', trend('same'), trend('down'), undefined],
  ['up and unknown cannot be assessed', trend('up'), trend('unknown'), 'cannot be assessed'],
  ['unknown to both cannot be assessed', trend('unknown'), trend('unknown'), 'cannot be assessed'],
  ['no change is opposite to nothing, whatever the other knows', trend('same'), trend('unknown'), undefined],
  [
    'a problem that only one was asked about is not compared',
    trend('up'),
    { problems: { trend: { arson: 'down' } } },
    undefined,
  ],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(oppositeViewsOfTheTrend, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R31:1983:narcotics': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = trend('up')
  expect(verdicts(oppositeViewsOfTheTrend, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'Enligt kommunen har narkotikabrott och öppen droghandel ökat de senaste två åren, enligt polisen minskat. Den som ser en ökning och den som ser en minskning väljer olika insatser. Jämför de underlag ni har.',
    trend('up'),
    trend('down'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(oppositeViewsOfTheTrend, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})

it.each([
  ['up', 'down', 2],
  ['down', 'up', 2],
  ['up', 'same', undefined],
  ['unknown', 'down', 'cannot be assessed'],
])('of safety, %s to one and %s to the other', (ours, theirs, expected) => {
  const sides = { municipality: safety(ours), police: safety(theirs) }
  const found = verdicts(oppositeViewsOfTheTrend, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R31:1983': expected })
})

it('never compares one respondent’s other problem with another’s', () => {
  const other = (trend: string) => ({ problems: { trend: { other: trend } } })
  const sides = { municipality: other('up'), police: other('down') }
  expect(verdicts(oppositeViewsOfTheTrend, aRound({ Köping: sides }))).toEqual({})
})

it('points to the row of the problem', () => {
  const [finding] = findings(
    oppositeViewsOfTheTrend,
    aRound({ Köping: { municipality: trend('up'), police: trend('down') } }),
  )
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'problems.trend.narcotics', 'up'],
    ['police', 'problems.trend.narcotics', 'down'],
  ])
})
