import { expect, it } from 'vitest'
import { largeProblemRemains } from './r51-large-problem-remains.ts'
import { anInitiative, aRound, aRoundBefore, entryId, findings, judging, verdicts, type Sides } from '../test-round.ts'

type Size = number | 'unknown'

const side = (size: Size, ...entries: ReturnType<typeof anInitiative>[]) => ({
  ...judging({ narcotics: size }),
  initiatives: { entries },
})
const now = (changes = {}) => anInitiative(1, changes)
const then = anInitiative(11)
const carried = { [entryId(1)]: entryId(11) }
const round = (sides: Sides, before: Sides, links: Record<string, string> = carried) =>
  aRound({ Köping: sides }, { previous: aRoundBefore({ Köping: before }, { carried: links }) })
const large = { municipality: side(3, then) }

it.each([
  ['large to the same side twice, with the same initiative', round({ municipality: side(3, now()) }, large), 3],
  ['moderate now', round({ municipality: side(2, now()) }, large), undefined],
  ['moderate then', round({ municipality: side(3, now()) }, { municipality: side(2, then) }), undefined],
  ['not known now', round({ municipality: side('unknown', now()) }, large), 'cannot be assessed'],
  ['not known then', round({ municipality: side(3, now()) }, { municipality: side('unknown', then) }), undefined],
  ['large to the other side now', round({ municipality: side(2, now()), police: side(3) }, large), undefined],
  ['evaluated', round({ municipality: side(3, now({ evaluated: ['process'] })) }, large), undefined],
  ['to be evaluated', round({ municipality: side(3, now({ evaluated: ['planned'] })) }, large), 3],
  [
    'nobody knows of an evaluation',
    round({ municipality: side(3, now({ evaluated: ['unknown'] })) }, large),
    'cannot be assessed',
  ],
  ['one initiative more', round({ municipality: side(3, now(), anInitiative(2)) }, large), undefined],
  ['another initiative', round({ municipality: side(3, anInitiative(2)) }, large), undefined],
  [
    'one initiative less',
    round({ municipality: side(3, now()) }, { municipality: side(3, then, anInitiative(12)) }),
    undefined,
  ],
  ['no initiative either time', round({ municipality: side(3) }, { municipality: side(3) }), undefined],
  ['the first round', aRound({ Köping: { municipality: side(3, now()) } }), undefined],
])('%s', (_, given, expected) => {
  expect(verdicts(largeProblemRemains, given)).toEqual(expected === undefined ? {} : { 'R51:1983:narcotics': expected })
})

it('says so, and points to both rounds', () => {
  const [finding] = findings(largeProblemRemains, round({ municipality: side(4, now()) }, large))
  expect(finding?.sentence.sv).toBe(
    'Narkotikabrott och öppen droghandel bedöms som stort för andra omgången i rad, med samma insatser som förra gången.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['problems.concern.narcotics', 3],
    ['problems.concern.narcotics', 4],
    ['initiatives.problems', ['narcotics']],
    ['initiatives.phase', 'ongoing'],
    ['initiatives.evaluated', ['no']],
  ])
})
