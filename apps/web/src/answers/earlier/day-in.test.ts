import { expect, test } from 'vitest'
import { dayIn } from './day-in.ts'

test.each([
  ['2024-05-06', '2024-05-06'],
  ['20240506', '2024-05-06'],
  ['2024-05-06T10:00:00.000Z', '2024-05-06'],
  [45_418, '2024-05-06'],
  ['2024-02-30', null],
  ['6 maj 2024', '2024-05-06'],
  ['6.5.2024', '2024-05-06'],
  ['25/10/2023 8:15', '2023-10-25'],
  ['10/12/2023', null],
  ['31 februari 2024', null],
  ['i våras', null],
  [12, null],
  [null, null],
] as const)('the day %s is %s', (cell, day) => {
  expect(dayIn(cell)).toBe(day)
})

test('a file of an old Mac counts its days from 1904', () => {
  expect(dayIn(43_956, true)).toBe('2024-05-06')
})
