import { expect, test } from 'vitest'
import { spansOf } from './spans-of.ts'

const [a, b, c] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 5, y: 0 },
] as const

test('all points are joined, each by its nearest', () => {
  expect(spansOf([a, c, b])).toEqual([
    [a, b],
    [b, c],
  ])
})

test.each([[[]], [[a]]])('nothing joins %j', (points) => {
  expect(spansOf(points)).toEqual([])
})
