import { expect, test } from 'vitest'
import { errorsIn, oursInOrder, decisionOf } from './match-decision.ts'

const nothing = decisionOf(null)

test('a choice is needed, and with "the same" also which', () => {
  expect(errorsIn(nothing)).toEqual(['chooseMatch'])
  expect(errorsIn({ ...nothing, recognition: 'same' })).toEqual(['chooseWhich'])
  expect(errorsIn({ ...nothing, recognition: 'same', sameAs: 'a' })).toEqual([])
  expect(errorsIn({ ...nothing, recognition: 'not_known' })).toEqual([])
})

test('a comment has room for 500 characters', () => {
  expect(errorsIn({ ...nothing, recognition: 'ended', comment: 'å'.repeat(500) })).toEqual([])
  expect(errorsIn({ ...nothing, recognition: 'ended', comment: 'å'.repeat(501) })).toEqual(['shorten'])
})

test('those that look alike come first, each once, and none is chosen', () => {
  const ours = ['EST Sala', 'Nattvandring'].map((name) => ({ entry: name, name, confirmation: null }))
  const candidates = [{ entry: 'Nattvandring', name: 'Nattvandring', likeness: 0.9 }]
  expect(oursInOrder(candidates, ours)).toEqual([
    { entry: 'Nattvandring', name: 'Nattvandring', looksLike: true },
    { entry: 'EST Sala', name: 'EST Sala', looksLike: false },
  ])
  expect(nothing.sameAs).toBeNull()
})
