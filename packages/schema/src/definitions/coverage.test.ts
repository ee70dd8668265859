import { expect, it } from 'vitest'
import { coverageOf, isDoneOrPlanned } from './coverage.ts'
import type { InitiativeStatus } from './initiative-status.ts'
import type { ProblemSize } from './problem-size.ts'

type Case = [what: string, answered: number, sizes: ProblemSize[], initiatives: InitiativeStatus[], expected: string]

it.each<Case>([
  ['one under way covers it', 2, [3, 3], ['over', 'planned', 'ongoing'], 'covered'],
  ['one planned is planned', 2, [3, 3], ['idea', 'not_known', 'planned'], 'planned'],
  ['an idea is nothing', 2, [3, 3], ['idea'], 'stated_none'],
  ['what never came about is nothing', 2, [3, 3], ['never_started'], 'stated_none'],
  ['one in an unknown phase may be under way', 2, [3, 3], ['not_known'], 'not_known'],
  ['also beside one that is over', 2, [3, 3], ['over', 'not_known'], 'not_known'],
  ['one that is over did something', 2, [3, 3], ['idea', 'over'], 'ended'],
  ['nothing stated by both is none', 2, [0, 1], [], 'stated_none'],
  ['nothing stated where neither was asked of the problem is none', 2, [], [], 'stated_none'],
  ['what neither knows the size of is not known', 2, ['unknown', 'unknown'], [], 'not_known'],
  ['one that knows is enough', 2, ['unknown', 0], [], 'stated_none'],
  ['large to the only one that has answered: it states none', 1, [3], [], 'stated_none'],
  ['small to the only one that has answered: the other may know more', 1, [2], [], 'not_known'],
  ['over, and large to the only one that has answered: there is none any more', 1, [3], ['over'], 'ended'],
  ['over, and small to the only one that has answered: the other may do more', 1, [2], ['over'], 'not_known'],
  ['over, and not asked of the only one that has answered', 1, [], ['over'], 'not_known'],
  ['never begun, and not asked of the only one that has answered', 1, [], ['never_started'], 'not_known'],
  ['over, whatever the size', 2, ['unknown', 'unknown'], ['over'], 'ended'],
  ['not known to the only one that has answered', 1, ['unknown'], [], 'not_known'],
  ['not asked of the only one that has answered', 1, [], [], 'not_known'],
  ['nobody has answered', 0, [], [], 'not_answered'],
])('%s', (_, answered, sizes, initiatives, expected) => {
  expect(coverageOf({ answered, sizes, initiatives })).toBe(expected)
})

it('is done or planned, or neither', () => {
  expect([isDoneOrPlanned('covered'), isDoneOrPlanned('planned')]).toEqual([true, true])
  expect([isDoneOrPlanned('ended'), isDoneOrPlanned('stated_none'), isDoneOrPlanned('not_known')]).toEqual([
    false,
    false,
    false,
  ])
})
