import { expect, it } from 'vitest'
import type { Problem, ProblemSize } from './problem-size.ts'
import { compareDegrees, compareFacts, compareSides } from './sides-differ.ts'

type Case = [
  one: ProblemSize | null,
  other: ProblemSize | null,
  difference: number,
  expected: string,
  problem?: Problem,
]

it.each<Case>([
  [4, 2, 2, 'differ'],
  [3, 2, 2, 'alike'],
  [3, 2, 1, 'differ'],
  [3, 1, 3, 'differ'],
  [4, 0, 4, 'differ'],
  [4, 2, 3, 'alike'],
  [2, 0, 3, 'alike'],
  ['not_applicable', 2, 2, 'differ'],
  ['not_applicable', 3, 4, 'differ'],
  ['not_applicable', 'not_applicable', 1, 'alike'],
  ['unknown', 4, 2, 'not_known'],
  [null, 4, 2, 'not_compared'],
  [null, 'unknown', 2, 'not_compared'],
  [4, 0, 2, 'not_compared', 'other'],
])('%s and %s, at %i steps, %s', (one, other, difference, expected, problem = 'narcotics') => {
  expect(compareSides(problem, one, other, difference)).toBe(expected)
  expect(compareSides(problem, other, one, difference)).toBe(expected)
})

it.each([
  [3, 3, 'alike'],
  [3, 2, 'alike'],
  [3, 1, 'differ'],
  [4, 1, 'differ'],
  ['unknown' as const, 1, 'not_known'],
  ['unknown' as const, undefined, 'not_compared'],
])('%s and %s on a scale, %s: one step does not count', (one, other, expected) => {
  expect(compareDegrees(one, other)).toBe(expected)
  expect(compareDegrees(other, one)).toBe(expected)
})

it.each([
  ['there', 'there', 'alike'],
  ['there', 'not_there', 'differ'],
  ['there', 'not_known', 'not_known'],
  [undefined, 'not_known', 'not_compared'],
])('%s and %s, as facts, %s', (one, other, expected) => {
  expect(compareFacts(one, other)).toBe(expected)
  expect(compareFacts(other, one)).toBe(expected)
})
