import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMonth } from './read-month.ts'

describe('a month is read however it is written', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['2026-03 ', '2026-03'],
    ['\u00a02026\u201103', '2026-03'],
    ['2026–03', '2026-03'],
    ['2026-3', '2026-03'],
    ['202603', '2026-03'],
    ['2026/03', '2026-03'],
    ['2026/3', '2026-03'],
    ['2026.03', '2026-03'],
    ['2026 03', '2026-03'],
    ['2026-03-15', '2026-03'],
    ['2026-03-15 10:30', '2026-03'],
    ['2026-03-15T00:00:00.000Z', '2026-03'],
    ['20260315', '2026-03'],
    ['15032026', '2026-03'],
    ['032026', '2026-03'],
    ['20122012', '2012-12'],
    ['3/2026', '2026-03'],
    ['03.2026', '2026-03'],
    ['03-2026', '2026-03'],
    ['12 / 2026', '2026-12'],
    ['15/3/2026', '2026-03'],
    ['15.3.2026', '2026-03'],
    ['15/3-2026', '2026-03'],
    ['15/3 2026', '2026-03'],
    ['15/3-26', '2026-03'],
    ['mars 2026', '2026-03'],
    ['Mars 2026', '2026-03'],
    ['MARS, 2026', '2026-03'],
    ['mars2026', '2026-03'],
    ['mars-2026', '2026-03'],
    ['mar. 2026', '2026-03'],
    ['2026 mars', '2026-03'],
    ['2026-mar', '2026-03'],
    ['i mars 2026', '2026-03'],
    ['15 mars 2026', '2026-03'],
    ['den 15:e mars 2026', '2026-03'],
    ['fr.o.m. 1 mars 2026', '2026-03'],
    ['fr o m mars 2026', '2026-03'],
    ['(mars 2026)', '2026-03'],
    ['March 15, 2026', '2026-03'],
    ['mar-26', '2026-03'],
    ['mars -26', '2026-03'],
    ['mars ’26', '2026-03'],
    ['mars 26', '2026-03'],
    ['1 mars -26', '2026-03'],
    ['sept 2025', '2025-09'],
    ['Oktober 2025', '2025-10'],
    ['October 2025', '2025-10'],
    ['maj 2025', '2025-05'],
    ['may 2025', '2025-05'],
    ['dec-49', '2049-12'],
    ['dec-80', '1980-12'],
    ['1900-01', '1900-01'],
    ['2099-12', '2099-12'],
    ['2024-02-29', '2024-02'],
  ])('%j is %s', (written, month) => expect(readMonth(written)).toEqual({ month }))
})

describe('what may be two months, or is none, is not guessed at', () => {
  test.each([
    ['20263', 'not-a-month'],
    ['2026-13', 'not-a-month'],
    ['202613', 'not-a-month'],
    ['2026-00', 'not-a-month'],
    ['13/2026', 'not-a-month'],
    ['2026-15-03', 'not-a-month'],
    ['2026-02-30', 'not-a-month'],
    ['2026-03-00', 'not-a-month'],
    ['3/15/2026', 'not-a-month'],
    ['1899-12', 'not-a-month'],
    ['2100-01', 'not-a-month'],
    ['våren 2026', 'not-a-month'],
    ['vecka 10 2026', 'not-a-month'],
    ['kvartal 1 2026', 'not-a-month'],
    ['marknad 2026', 'not-a-month'],
    ['ma 2026', 'not-a-month'],
    ['mars–april 2026', 'not-a-month'],
    ['2026-03–04', 'not-a-month'],
    ['2026-03 – 2026-05', 'not-a-month'],
    ['2025/2026', 'not-a-month'],
    ['2025-26', 'not-a-month'],
    ['32 mars 2026', 'not-a-month'],
    ['fre-26', 'not-a-month'],
    ['-', 'not-a-month'],
    ['', 'not-a-month'],
    ['2026', 'year-without-month'],
    ['mars', 'month-without-year'],
    ['15 mars', 'month-without-year'],
    ['3', 'month-without-year'],
    ['26-03', 'month-ambiguous'],
    ['03/26', 'month-ambiguous'],
    ['26-03-15', 'month-ambiguous'],
    ['260315', 'month-ambiguous'],
    ['0326', 'month-ambiguous'],
    ['201203', 'month-ambiguous'],
    ['mars -55', 'month-ambiguous'],
    ['dec-50', 'month-ambiguous'],
    ['dec-79', 'month-ambiguous'],
  ])('%j: %s', (written, fault) => expect(readMonth(written)).toEqual({ fault }))
})

test('whatever is written, a month keeps its year and is read the same again', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[\d\-/. ]{4,12}$/),
    fc.stringMatching(/^\d{1,2} ?(mar|maj)[ -]?\d{2,4}$/),
  )
  fc.assert(
    fc.property(anyText, (written) => {
      const read = readMonth(written)
      if ('fault' in read) return
      expect(read.month).toMatch(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/)
      // Never a figure that nobody wrote.
      expect(written.normalize('NFKC')).toContain(read.month.slice(2, 4))
      expect(readMonth(read.month)).toEqual(read)
    }),
    { numRuns: 3000 },
  )
})
