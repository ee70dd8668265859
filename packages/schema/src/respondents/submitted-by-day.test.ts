import { expect, test } from 'vitest'
import { submittedBy } from './submitted-by-day.ts'

const days = [
  { day: 2, submitted: 1 },
  { day: 9, submitted: 4 },
]

test.each([
  [0, 0],
  [2, 1],
  [8, 1],
  [9, 4],
  [40, 4],
])('by day %i %i had submitted', (day, submitted) => {
  expect(submittedBy({ days }, day)).toBe(submitted)
})
