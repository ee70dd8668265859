import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRound } from '../any-round.ts'
import { roundOf } from '../round.ts'
import { largeProblemWithoutInitiative } from './r12-large-problem-without-initiative.ts'
import { aJointAction, anInitiative, aRound, findings, judging, verdicts, type Sides } from '../test-round.ts'

const great = judging({ narcotics: 3 })
const small = judging({ narcotics: 2 })
const notKnown = judging({ narcotics: 'unknown' })
const initiative = (answers = {}) => ({ initiatives: { entries: [anInitiative(1, answers)] } })
const jointAction = (answers = {}) => ({ jointActions: { entries: [aJointAction(1, answers)] } })

it.each<[string, Sides, number | string | undefined]>([
  ['great to both is significant', { municipality: great, police: great }, 3],
  ['great to the municipality only is to be developed', { municipality: great, police: small }, 2],
  ['great to the police only is to be developed', { municipality: small, police: great }, 2],
  ['moderate to both is no gap', { municipality: small, police: small }, undefined],
  ['great to the one that knows is to be developed', { municipality: great, police: notKnown }, 2],
  ['moderate to the one that knows is no gap', { municipality: small, police: notKnown }, undefined],
  ['unknown to both cannot be assessed', { municipality: notKnown, police: notKnown }, 'cannot be assessed'],
  ['unknown to the only one that answered cannot be assessed', { police: notKnown }, 'cannot be assessed'],
  ['not applicable is no problem', { municipality: judging({ narcotics: 'not_applicable' }) }, undefined],
  ['the side that has answered decides alone', { police: great }, 2],
  ['an ongoing initiative is enough', { municipality: { ...great, ...initiative() } }, undefined],
  ['a planned one is enough', { municipality: { ...great, ...initiative({ phase: 'planning' }) } }, undefined],
  ['a permanent one is enough', { municipality: { ...great, ...initiative({ phase: 'permanent' }) } }, undefined],
  ['an idea is not', { municipality: { ...great, ...initiative({ phase: 'idea' }) } }, 2],
  ['a paused one is not', { municipality: { ...great, ...initiative({ phase: 'paused' }) } }, 2],
  ['an ended one is not', { municipality: { ...great, ...initiative({ phase: 'ended' }) } }, 2],
  [
    'one that was planned and never came about is not',
    { municipality: { ...great, ...initiative({ phase: 'planning', statusSinceLast: 'never_started' }) } },
    2,
  ],
  ['one against another problem is not', { municipality: { ...great, ...initiative({ problems: ['arson'] }) } }, 2],
  ['a joint action is enough', { municipality: { ...great, ...jointAction() } }, undefined],
  ['an initiative of the other side is enough', { municipality: great, police: initiative() }, undefined],
  [
    'an unknown phase cannot be assessed',
    { municipality: { ...great, ...initiative({ phase: 'unknown' }) } },
    'cannot be assessed',
  ],
  [
    'an unknown phase does not matter where another initiative is ongoing',
    { municipality: { ...great, ...initiative({ phase: 'unknown' }) }, police: jointAction() },
    undefined,
  ],
])('%s', (_, sides, expected) => {
  const found = verdicts(largeProblemWithoutInitiative, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R12:1983:narcotics': expected })
})

it.each<[string, Sides]>([
  [
    'Både kommunen och polisen bedömer narkotikabrott och öppen droghandel som ett stort eller mycket stort problem. Ingen pågående eller planerad insats riktar sig mot det.',
    { municipality: judging({ narcotics: 4 }), police: great },
  ],
  [
    'Kommunen bedömer narkotikabrott och öppen droghandel som ett mycket stort problem. Ingen pågående eller planerad insats riktar sig mot det.',
    { municipality: judging({ narcotics: 4 }), police: small },
  ],
  [
    'Polisen bedömer narkotikabrott och öppen droghandel som ett stort problem. Ingen pågående eller planerad insats riktar sig mot det. Kommunen har inte svarat.',
    { police: great },
  ],
])('says “%s”', (sentence, sides) => {
  const [finding] = findings(largeProblemWithoutInitiative, aRound({ Köping: sides }))
  expect(finding?.sentence.sv).toBe(sentence)
})

it('points to the concern, to the statement that there is no initiative, and to those that are over', () => {
  const police = { ...small, ...initiative({ phase: 'ended' }) }
  const round = aRound({ Köping: { municipality: { ...great, initiatives: { none: true } }, police } })
  const [finding] = findings(largeProblemWithoutInitiative, round)
  expect(finding?.evidence.map(({ kind, question, value, entryName }) => [kind, question, value, entryName])).toEqual([
    ['municipality', 'problems.concern.narcotics', 3, null],
    ['police', 'problems.concern.narcotics', 2, null],
    ['municipality', 'initiatives.none', true, null],
    ['municipality', 'jointActions.none', true, null],
    ['police', 'jointActions.none', true, null],
    ['police', 'initiatives.problems', ['narcotics'], 'Insats 1'],
    ['police', 'initiatives.phase', 'ended', 'Insats 1'],
  ])
})

it.each([
  ['over', { phase: 'paused' }],
  ['never begun', { phase: 'paused', statusSinceLast: 'never_started' }],
])('cannot tell where whoever finds it large has told of nothing, and what the other did is %s', (_, answers) => {
  const police = { ...initiative(answers), ...jointAction({ problems: ['arson'] }) }
  const round = aRound({ Köping: { municipality: great, police } }, { isReadIn: true })
  expect(verdicts(largeProblemWithoutInitiative, round)).toEqual({ 'R12:1983:narcotics': 'cannot be assessed' })
})

it('finds a gap exactly where the matrix shows a large problem with nothing done, and never where it is not known', () => {
  fc.assert(
    fc.property(anyRound, (round) => {
      const found = verdicts(largeProblemWithoutInitiative, round)
      for (const municipality of roundOf(round).municipalities) {
        for (const judged of municipality.judged()) {
          const coverage = municipality.coverage(judged.problem)
          const isGap = judged.large.length > 0 && (coverage === 'ended' || coverage === 'stated_none')
          const verdict = found[`R12:${municipality.code}:${judged.problem}`]
          expect(typeof verdict === 'number').toBe(isGap)
          if (coverage === 'not_known') expect(typeof verdict).not.toBe('number')
        }
      }
    }),
    { numRuns: 200 },
  )
})
