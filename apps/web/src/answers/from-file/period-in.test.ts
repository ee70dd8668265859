import { expect, test } from 'vitest'
import { periodIn } from './period-in.ts'

test.each([
  ['2026-03 – 2026-06', '2026-03', '2026-06'],
  ['2026-01-15–2026-06-30', '2026-01', '2026-06'],
  ['2026-01-15 - 2026-06-30', '2026-01', '2026-06'],
  ['mars 2026 till juni 2027', '2026-03', '2027-06'],
  ['mars–juni 2026', '2026-03', '2026-06'],
  ['mars-juni 2026', '2026-03', '2026-06'],
  ['nov – feb 2027', '2026-11', '2027-02'],
  ['2026-03 – 06', '2026-03', '2026-06'],
  ['jan t.o.m. december 2026', '2026-01', '2026-12'],
  ['Q1 2026', '2026-01', '2026-03'],
  ['kvartal 4, 2026', '2026-10', '2026-12'],
])('%s is a period', (written, from, to) => {
  expect(periodIn(written)).toEqual({ from, to })
})

test.each([
  '2026-03',
  '2026-03-15',
  'mars 2026',
  '2025–2026',
  'juni 2026 – mars 2026',
  'våren – hösten',
  'Q5 2026',
  '',
])('%s is none', (written) => {
  expect(periodIn(written)).toBeUndefined()
})
