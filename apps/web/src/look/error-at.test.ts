import { expect, test } from 'vitest'
import { codeAt, errorAt, firstCodeAt } from './error-at.ts'

const input = { message: 'of the element, not of the error' }
const errors = {
  name: { message: 'name-taken', ref: input },
  thresholds: { pictureMonths: { type: 'too_big' } },
  options: Object.assign([undefined, { text: { sv: { message: 'answer-missing' } } }], {
    root: { message: 'too-few-options' },
  }),
  actors: [undefined, { ref: input, actor: { message: 'not-in-register' } }],
}

test('an error is found at the path of its field', () => {
  expect(codeAt(errors, 'name')).toBe('name-taken')
  expect(codeAt(errors, 'thresholds.pictureMonths')).toBe('too_big')
  expect(codeAt(errors, 'options.1.text.sv')).toBe('answer-missing')
  expect(codeAt(errors, 'options.0.text.sv')).toBeUndefined()
  expect(codeAt(errors, 'name.first.of.all')).toBeUndefined()
})

test('what is wrong with a list is not what is wrong with one of its parts, unless it is asked for', () => {
  expect(codeAt(errors, 'options')).toBe('too-few-options')
  expect(codeAt(errors, 'actors')).toBeUndefined()
  expect(firstCodeAt(errors, 'actors')).toBe('not-in-register')
  expect(firstCodeAt(errors, 'concern')).toBeUndefined()
  expect(errorAt(errors, 'actors')).toBe(errors.actors)
})
