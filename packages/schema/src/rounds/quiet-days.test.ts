import { expect, test } from 'vitest'
import { addDays, holidaysOf, isQuiet, notQuiet } from './quiet-days.ts'

const all = { quietWeekends: true, quietHolidays: true }

test('the holidays of a year are those of the almanac', () => {
  expect(holidaysOf(2026)).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-04',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-06',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
  ])
})

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, easter) => {
  expect(holidaysOf(year)).toContain(easter)
  expect(holidaysOf(year)).toContain(addDays(easter, 39))
})

test('what falls on a quiet day is moved before it, over the end of the year too', () => {
  expect(notQuiet('2026-11-20', all)).toBe('2026-11-20')
  expect(notQuiet('2026-11-22', all)).toBe('2026-11-20')
  expect(notQuiet('2026-12-27', all)).toBe('2026-12-23')
  expect(notQuiet('2027-01-01', all)).toBe('2026-12-30')
  expect(notQuiet('2026-11-22', { ...all, quietWeekends: false })).toBe('2026-11-22')
  expect(isQuiet('2026-12-24', { ...all, quietHolidays: false })).toBe(false)
})
