import { expect, it } from 'vitest'
import { initiativeGone } from './r52-initiative-gone.ts'
import {
  aJointAction,
  anInitiative,
  aRound,
  aRoundBefore,
  entryId,
  findings,
  verdicts,
  type Sides,
} from '../test-round.ts'

const listing = (...entries: ReturnType<typeof anInitiative>[]) => ({ initiatives: { entries } })
const then = (changes = {}) => anInitiative(11, { name: 'Mini-Maria', ...changes })
const round = (sides: Sides, before: Sides, carried: Record<string, string> = {}) =>
  aRound({ Köping: sides }, { previous: aRoundBefore({ Köping: before }, { carried }) })
const key = `R52:1983:${entryId(11)}`
const before = { municipality: listing(then()) }
const link = { [entryId(1)]: entryId(11) }

it.each([
  ['not among this year’s', round({ municipality: listing() }, before), true],
  ['carried over', round({ municipality: listing(anInitiative(1)) }, before, link), false],
  [
    'carried over and ended',
    round({ municipality: listing(anInitiative(1, { phase: 'ended' })) }, before, link),
    false,
  ],
  [
    'moved among the joint actions',
    round({ municipality: { jointActions: { entries: [aJointAction(1)] } } }, before, link),
    false,
  ],
  [
    'listed anew by the same name',
    round({ municipality: listing(anInitiative(2, { name: ' mini-maria ' })) }, before),
    false,
  ],
  ['listed anew by another', round({ municipality: listing(anInitiative(2)) }, before), true],
  [
    'listed by the other side',
    round({ municipality: listing(), police: listing(anInitiative(2, { name: 'Mini-Maria' })) }, before),
    true,
  ],
  ['ended already', round({ municipality: listing() }, { municipality: listing(then({ phase: 'ended' })) }), false],
  ['only planned', round({ municipality: listing() }, { municipality: listing(then({ phase: 'planning' })) }), false],
  ['permanent', round({ municipality: listing() }, { municipality: listing(then({ phase: 'permanent' })) }), true],
  [
    'of unknown phase',
    round({ municipality: listing() }, { municipality: listing(then({ phase: 'unknown' })) }),
    false,
  ],
  ['of a side that is silent now', round({ police: listing() }, before), false],
])('%s', (_, given, found) => {
  expect(verdicts(initiativeGone, given)).toEqual(found ? { [key]: 2 } : {})
})

it('points to what was said then', () => {
  const [finding] = findings(initiativeGone, round({ municipality: listing() }, before))
  expect(finding?.sentence.sv).toMatch(/^Kommunen uppgav i förra omgången att ”Mini-Maria” pågick\./)
  expect(finding?.evidence).toMatchObject([
    {
      entry: entryId(11),
      question: 'initiatives.phase',
      value: 'ongoing',
      respondentId: '00001983-0000-4000-8000-000000000001',
    },
  ])
})
