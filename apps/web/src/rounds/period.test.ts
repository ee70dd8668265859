import { expect, test } from 'vitest'
import { period } from './period.ts'

const planned = { opensOn: '2026-10-05', openedAt: null, closesOn: '2026-12-12', closedAt: null }

test('a round is told as it was planned until it has been, and then as it was', () => {
  expect(period(planned, 'sv')).toBe('5 oktober 2026 – 12 december 2026')
  const opened = { ...planned, openedAt: '2026-10-06T22:30:00.000Z' }
  expect(period(opened, 'sv')).toBe('7 oktober 2026 – 12 december 2026')
  expect(period({ ...opened, closedAt: '2026-11-28T10:00:00.000Z' }, 'en')).toBe('7 October 2026 – 28 November 2026')
})
