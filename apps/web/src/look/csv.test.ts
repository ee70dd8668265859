import { expect, test } from 'vitest'
import { asCsv } from './csv.ts'

test('a table opens right in Swedish Excel', () => {
  expect(
    asCsv([
      ['Kommun', 'Värde'],
      ['Köping', 2.5],
    ]),
  ).toBe('\uFEFFKommun;Värde\r\nKöping;2,5\r\n')
})

test('a text with a semicolon, a quotation mark or a line break is quoted', () => {
  expect(asCsv([['a;b', 'säg "hej"', 'rad\nrad']])).toBe('\uFEFF"a;b";"säg ""hej""";"rad\nrad"\r\n')
})

test('a text never becomes a formula, and nothing is an empty field', () => {
  expect(asCsv([['=1+1', null, -3]])).toBe("\uFEFF'=1+1;;-3\r\n")
})
