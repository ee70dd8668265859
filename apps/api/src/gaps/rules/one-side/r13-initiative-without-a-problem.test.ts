import { expect, it } from 'vitest'
import type { ProblemSize } from '@kartlaggning/schema/definitions/problem-size'
import { initiativeWithoutAProblem } from './r13-initiative-without-a-problem.ts'
import { anInitiative, aRound, entryId, findings, judging, verdicts } from '../test-round.ts'

const round = (ours: ProblemSize, theirs: ProblemSize, changes = {}, more: Record<string, [number, number]> = {}) => {
  const sizes = (at: 0 | 1) => Object.fromEntries(Object.entries(more).map(([problem, both]) => [problem, both[at]]))
  return aRound({
    Köping: {
      municipality: {
        ...judging({ narcotics: ours, ...sizes(0) }),
        initiatives: { entries: [anInitiative(1, changes)] },
      },
      police: judging({ narcotics: theirs, ...sizes(1) }),
    },
  })
}
const key = `R13:1983:${entryId(1)}`
const two = { problems: ['narcotics', 'arson'] }

it.each([
  ['small to both', round(1, 1), 1],
  ['none to both', round(0, 0), 1],
  ['not applicable to both', round('not_applicable', 'not_applicable'), 1],
  ['moderate to one', round(2, 1), undefined],
  ['moderate to the other', round(1, 2), undefined],
  ['known to one alone, and small', round(1, 'unknown'), 'cannot be assessed'],
  ['known to one alone, and moderate', round(2, 'unknown'), undefined],
  ['known to neither', round('unknown', 'unknown'), 'cannot be assessed'],
  ['two problems, both small', round(1, 1, two, { arson: [0, 1] }), 1],
  ['two problems, one of them moderate', round(1, 1, two, { arson: [0, 2] }), undefined],
  ['two problems, one of them judged by nobody', round(1, 1, two), undefined],
  ['a problem outside the list', round(1, 1, { problems: ['other'] }, { other: [0, 0] }), undefined],
  ['no problem at all', round(1, 1, { problems: [] }), undefined],
  ['planned', round(1, 1, { phase: 'planning' }), 1],
  ['an idea', round(1, 1, { phase: 'idea' }), undefined],
  ['ended', round(1, 1, { phase: 'ended' }), undefined],
  ['in a phase that is not known', round(1, 1, { phase: 'unknown' }), undefined],
])('%s', (_, given, expected) => {
  expect(verdicts(initiativeWithoutAProblem, given)).toEqual(expected === undefined ? {} : { [key]: expected })
})

it('says nothing where the counterpart is silent', () => {
  const municipality = { ...judging({ narcotics: 0 }), initiatives: { entries: [anInitiative(1)] } }
  expect(verdicts(initiativeWithoutAProblem, aRound({ Köping: { municipality } }))).toEqual({})
})

it('points to the initiative and to how large both find its problem', () => {
  const [finding] = findings(initiativeWithoutAProblem, round(1, 0))
  expect(finding?.sentence.sv).toMatch(/^”Insats 1” riktar sig mot narkotikabrott och öppen droghandel, som både/)
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'initiatives.problems', ['narcotics']],
    ['municipality', 'initiatives.phase', 'ongoing'],
    ['municipality', 'problems.concern.narcotics', 1],
    ['police', 'problems.concern.narcotics', 0],
  ])
})
