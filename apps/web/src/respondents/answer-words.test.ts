import { expect, test } from 'vitest'
import { answerInWords, noNames, questionAt } from './answer-words.ts'

const at = (address: string) => {
  const found = questionAt('2026', address)
  if (!found) throw new Error(address)
  return found
}

test('a choice is read by its text, in both languages', () => {
  const { kind } = at('knowledge.pictureStatus')
  expect(answerInWords(kind, 'outdated', 'sv', noNames)).toEqual(['Ja, men äldre än två år'])
  expect(answerInWords(kind, 'outdated', 'en', noNames)).toEqual(['Yes, but more than two years old'])
})

test('a row of a matrix is found with the problem it is about', () => {
  const { row, kind } = at('problems.concern.narcotics')
  expect(row?.text.sv).toBe('Narkotikabrott och öppen droghandel')
  expect(answerInWords(kind, 3, 'sv', noNames)).toEqual(['Stort (3)'])
  expect(answerInWords(kind, 'unknown', 'sv', noNames)).toEqual(['Vet inte'])
})

test('a month is written out, and one without end says so', () => {
  const { kind } = at('agreements.agreementTo')
  expect(answerInWords(kind, '2026-03', 'sv', noNames)).toEqual(['mars 2026'])
  expect(answerInWords(kind, 'open_ended', 'sv', noNames)).toEqual(['Tills vidare'])
})

test('actors and municipalities are called by name', () => {
  const names = {
    actors: [{ id: 'a1', name: 'Fältgruppen', kind: 'm_social', proposed: false }],
    municipalities: [{ code: '1981', name: 'Sala' }],
  }
  expect(answerInWords(at('jointActions.actors').kind, [{ actor: 'a1', role: 'leads' }], 'sv', names)).toEqual(['Fältgruppen – leder'])
  expect(answerInWords(at('jointActions.municipalities').kind, ['1981', '9999'], 'sv', names)).toEqual(['Sala', '9999'])
})

test('no answer has no words', () => {
  expect(answerInWords(at('knowledge.pictureStatus').kind, undefined, 'sv', noNames)).toEqual([])
})
