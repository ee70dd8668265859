import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

const unit = (sv: string, en = sv) => ({ sv, en })
const kronor = unit('kronor')
const percent = unit('%')
const people = unit('personer', 'people')
const aYear = unit('per år', 'a year')

describe('a number is read however it is written', () => {
  test.each([
    ['450000', kronor, 450_000],
    ['450 000.', kronor, 450_000],
    ['450 000', kronor, 450_000],
    ['450\u00a0000', kronor, 450_000],
    ['450\u202f000', kronor, 450_000],
    ['450.000', kronor, 450_000],
    ["450'000", kronor, 450_000],
    ['1.234.567', kronor, 1_234_567],
    ['1,234,567', kronor, 1_234_567],
    ['1.234.567,50', kronor, 1_234_567.5],
    ['1,234.50', kronor, 1234.5],
    ['450 000,00', kronor, 450_000],
    ['450000 kr', kronor, 450_000],
    ['450000kr.', kronor, 450_000],
    ['450 000:-', kronor, 450_000],
    ['450 000 SEK', kronor, 450_000],
    ['SEK 450 000', kronor, 450_000],
    ['450 000 kr per år', kronor, 450_000],
    ['450 tkr', kronor, 450_000],
    ['450tkr', kronor, 450_000],
    ['450 ksek', kronor, 450_000],
    ['450 tusen', kronor, 450_000],
    ['1,5 mkr', kronor, 1_500_000],
    ['1.5 mnkr', kronor, 1_500_000],
    ['1,1 Mkr', kronor, 1_100_000],
    ['1,5 miljoner kronor', kronor, 1_500_000],
    ['2 miljoner', kronor, 2_000_000],
    ['450 tkr', unit('tkr'), 450],
    ['450 000 kr', unit('tkr'), 450],
    ['450 000 kr', undefined, 450_000],
    ['12,5 %', percent, 12.5],
    ['12,5%', percent, 12.5],
    ['50 procent', percent, 50],
    ['12,5', percent, 12.5],
    ['0,125', percent, 0.125],
    ['0.500', percent, 0.5],
    ['1,2345', percent, 1.2345],
    ['3', people, 3],
    ['3 personer', people, 3],
    ['1 person', people, 1],
    ['3 st', people, 3],
    ['40 per år', aYear, 40],
    ['40/år', aYear, 40],
    ['40 personer', aYear, 40],
    ['1 200', aYear, 1200],
    ['-4', aYear, -4],
    ['−4', aYear, -4],
    ['007', undefined, 7],
    ['0', undefined, 0],
    ['12.5 percent', percent, 12.5],
    ['12 per cent', percent, 12],
    ['12 pct', percent, 12],
    ['ca 40', aYear, 40],
    ['c:a 450 tkr', kronor, 450_000],
    ['Cirka kr 450 000', kronor, 450_000],
    ['~450', kronor, 450],
    ['about 40 people', people, 40],
  ])('%j in %j is %d', (written, asked, number) => expect(readNumber(written, asked)).toEqual({ number }))
})

describe('what may be two numbers, or is none, is asked about', () => {
  test.each([
    ['450,000', kronor, 'number-ambiguous'],
    ['1,500', percent, 'number-ambiguous'],
    ['1234.567', kronor, 'number-ambiguous'],
    ['1 234,567', kronor, 'number-ambiguous'],
    ['45 00', kronor, 'number-ambiguous'],
    ['40 50', people, 'number-ambiguous'],
    ['1.23.456', kronor, 'number-ambiguous'],
    ['12.5.3', percent, 'number-ambiguous'],
    ['450 tkr', percent, 'another-unit'],
    ['450 kr', people, 'another-unit'],
    ['50 %', people, 'another-unit'],
    ['2 personer', percent, 'another-unit'],
    ['2 tusen', percent, 'another-unit'],
    ['3 timmar', people, 'another-unit'],
    ['10-20', people, 'not-a-number'],
    ['10–20 %', percent, 'not-a-number'],
    ['2026-03', people, 'not-a-number'],
    ['ca 40-50', aYear, 'not-a-number'],
    ['ca 450,000', kronor, 'number-ambiguous'],
    ['ca', aYear, 'not-a-number'],
    ['minst 40', aYear, 'not-a-number'],
    ['drygt 40', aYear, 'not-a-number'],
    ['40 percent', people, 'another-unit'],
    ['ungefär tio', people, 'not-a-number'],
    ['tio', people, 'not-a-number'],
    ['1e5', people, 'not-a-number'],
    ['.', people, 'not-a-number'],
    ['', people, 'not-a-number'],
  ])('%j in %j: %s', (written, asked, fault) => expect(readNumber(written, asked)).toEqual({ fault }))
})

test('a whole number is itself, with or without its thousands parted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom(' ', '\u00a0', '.', "'"),
      (number, parting) => {
        const parted = String(number).replace(/\B(?=(?:\d{3})+$)/g, parting)
        expect([readNumber(String(number)), readNumber(parted)]).toEqual([{ number }, { number }])
      },
    ),
  )
})

test('nothing before three figures is ever taken for decimals of more than nought', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.stringMatching(/^\d{3}$/),
      fc.constantFrom('.', ','),
      (whole, three, mark) => {
        const read = readNumber(`${whole}${mark}${three}`)
        if ('number' in read) expect(read.number).toBe(Number(`${whole}${three}`))
        else expect(read.fault).toBe('number-ambiguous')
      },
    ),
  )
})
