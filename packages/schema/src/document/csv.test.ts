import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, rearmed } from './csv.ts'
import { tableOfRows, withoutHead } from './table.ts'

type Rows = Parameters<typeof tableOfRows>[1]
const forExcel = (rows: Rows) => csvOf(tableOfRows('Tabell', rows), 'swedish-excel')
const open = (rows: Rows) => csvOf(tableOfRows('Tabell', rows), 'open')

test('a table opens right in Swedish Excel', () => {
  expect(
    forExcel([
      ['Kommun', 'Värde'],
      ['Köping', 2.5],
    ]),
  ).toBe('\uFEFFKommun;Värde\r\nKöping;2,5\r\n')
})

test('the open flavour has commas between and points in numbers, and no mark before', () => {
  expect(
    open([
      ['Kommun', 'Värde'],
      ['Köping, Sala', 2.5],
    ]),
  ).toBe('Kommun,Värde\r\n"Köping, Sala",2.5\r\n')
})

test('a text with a semicolon, a quotation mark or a line break is quoted', () => {
  expect(forExcel([['a;b', 'säg "hej"', 'rad\nrad']])).toBe('\uFEFF"a;b";"säg ""hej""";"rad\nrad"\r\n')
})

test('a text never becomes a formula, and nothing is an empty field', () => {
  expect(forExcel([['rubrik'], ['=1+1', null, -3]])).toBe("\uFEFFrubrik\r\n'=1+1;;-3\r\n")
  expect(open([['rubrik'], ['@SUM(A1)', null, -3]])).toBe("rubrik\r\n'@SUM(A1),,-3\r\n")
})

test.each([
  ['after a comma', 'Möte,=1+1', "Möte,'=1+1"],
  ['after a comma and a space', 'Möte, =1+1', "Möte, '=1+1"],
  ['after a semicolon', 'Möte;=1+1', `"Möte;'=1+1"`],
  ['after a tab', 'Möte\t@SUM(A1)', "Möte\t'@SUM(A1)"],
  ['after an upright bar', 'Möte|+1', "Möte|'+1"],
  ['on a line of its own', 'Möte\n-1+1', `"Möte\n'-1+1"`],
  ['within a quotation', 'Möte "=1+1"', `"Möte ""'=1+1"""`],
  ['by itself after a space', ' =1+1', " '=1+1"],
  ['with wide signs', '＝1+1', "'＝1+1"],
  ['after an apostrophe of its own', "'=1+1", "''=1+1"],
])('a formula %s is disarmed, in heading and cell', (_, said, written) => {
  expect(open([[said], [said]]).replaceAll('"', '')).toBe(`${written}\r\n${written}\r\n`.replaceAll('"', ''))
  expect(forExcel([[said]]).slice(1)).toBe(`${written}\r\n`)
})

test('signs within a sentence are left as they are', () => {
  expect(open([['A=B, 3-4 st (a+b) a@b.se']])).toBe('"A=B, 3-4 st (a+b) a@b.se"\r\n')
})

test('what was disarmed can be read as it was', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', "'", ',', ' ', '-', '\n', 'a', ';') }), (said) => {
      const [field = ''] = csvOf(tableOfRows('', [[said]]), 'open').split(/\r\n$/)
      const text = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
      expect(rearmed(text)).toBe(said)
    }),
  ))

test('a cell is what it says, however it is drawn; a table without headings has no line of them', () => {
  const drawn = { text: 'Kommunen: stort (3)', marks: [{ sign: '3', text: 'stort', tone: '3' as const }] }
  expect(csvOf(withoutHead('Svar', [['Narkotika', drawn]]), 'open')).toBe('Narkotika,Kommunen: stort (3)\r\n')
})
