import { expect, test } from 'vitest'
import { dateInTable, dateInText, dateInWords, daysUntil, monthInText, timeOfDay, whenInText } from './dates.ts'

/** Late in the evening in Greenwich it is already tomorrow in Sweden. */
const late = '2026-11-22T23:30:00Z'

test('a day is written in words, and in a table so that it can be sorted', () => {
  expect([dateInText('2026-11-22', 'sv'), dateInText('2026-11-22', 'en')]).toEqual([
    '22 november 2026',
    '22 November 2026',
  ])
  expect(dateInTable('2026-11-22')).toBe('2026-11-22')
  expect(dateInWords('2026-11-22', 'sv')).toBe('22 november 2026')
  expect([monthInText('2026-03', 'sv'), monthInText('2026-03', 'en')]).toEqual(['mars 2026', 'March 2026'])
})

test('a moment is told by the clock in Sweden, on whichever day that is', () => {
  expect(dateInWords(late, 'sv')).toBe('23 november 2026 kl. 00.30')
  expect(dateInWords(late, 'en')).toBe('23 November 2026 at 00:30')
  expect([dateInText(late, 'sv'), dateInTable(late), timeOfDay(late, 'sv')]).toEqual([
    '23 november 2026',
    '2026-11-23',
    '00:30',
  ])
})

test('days are counted from midnight to midnight in Sweden', () => {
  const now = new Date('2026-11-22T22:00:00Z')
  expect([daysUntil('2026-11-22', now), daysUntil(late, now), daysUntil('2026-11-20', now)]).toEqual([0, 1, -2])
  expect(whenInText('2026-11-22T08:00:00Z', 'sv', (time) => `i dag ${time}`, now)).toBe('i dag 09:00')
  expect(whenInText(late, 'sv', (time) => `i dag ${time}`, now)).toBe('23 november 2026')
})
