import { expect, test } from 'vitest'
import { questionAt } from './question-at.ts'

test('a row of a matrix is found with the problem it is about, and answered as its cell', () => {
  const found = questionAt('2026', 'problems.concern.narcotics')
  expect(found?.row?.text.sv).toBe('Narkotikabrott och öppen droghandel')
  expect(found?.kind.kind).toBe('scale')
})

test('a question of an entry is found in its section', () => {
  expect(questionAt('2026', 'initiatives.phase')?.section.id).toBe('initiatives')
})

test('an address that leads nowhere finds nothing', () => {
  expect(questionAt('2026', 'problems.nothing')).toBeUndefined()
})
