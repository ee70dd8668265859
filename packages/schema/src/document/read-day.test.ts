import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['2026-03-15', '2026-03-15'],
  ['20260315', '2026-03-15'],
  [' 2026-3-5 ', '2026-03-05'],
  ['2026/03/15', '2026-03-15'],
  ['2026–03–15', '2026-03-15'],
  ['15 mars 2026', '2026-03-15'],
  ['den 1 maj 2026', '2026-05-01'],
  ['15 mar. 2026', '2026-03-15'],
  ['5/3 2026', '2026-03-05'],
  ['15/3-2026', '2026-03-15'],
  ['15.3.2026', '2026-03-15'],
  ['25/10/2023', '2023-10-25'],
  ['10/12/2023', undefined],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['2026-3/5', undefined],
  ['260315', undefined],
  ['15 mars', undefined],
  ['31 februari 2024', undefined],
  ['i våras', undefined],
  ['', undefined],
])('%j is the day %s', (said, day) => {
  expect(readDay(said)).toBe(day)
})
