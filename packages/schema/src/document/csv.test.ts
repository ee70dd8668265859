import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
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

test('a cell is what it says, however it is drawn; a table without headings has no line of them', () => {
  const drawn = { text: 'Kommunen: stort (3)', marks: [{ sign: '3', text: 'stort', tone: '3' as const }] }
  expect(csvOf(withoutHead('Svar', [['Narkotika', drawn]]), 'open')).toBe('Narkotika,Kommunen: stort (3)\r\n')
})
