import { expect, test } from 'vitest'
import type { Json } from '../json.ts'
import type { Kind } from '../questionnaire/question.ts'
import { compareAnswers, whoIsHigher, type AnswerComparison } from './sides-differ.ts'

const text = { sv: '', en: '' }
const options = ['a', 'b', 'c'].map((code) => ({ code, text }))
const scale: Kind = { kind: 'scale', points: [1, 2, 3, 4, 5].map((value) => ({ value, text })), unknown: true }
const kinds = {
  scale,
  single: { kind: 'single', options },
  multi: { kind: 'multi', options },
  month: { kind: 'month', openEnded: true },
  number: { kind: 'number', min: 0, max: 52 },
  actors: { kind: 'actors' },
  text: { kind: 'text', max: 500 },
} as const satisfies Record<string, Kind>

type Case = [kind: keyof typeof kinds, one: Json, other: Json, expected: AnswerComparison]

test.each<Case>([
  ['scale', 3, 3, 'same'],
  ['scale', 3, 4, 'near'],
  ['scale', 3, 5, 'differs'],
  ['scale', 1, 5, 'differs'],
  ['scale', 3, 'not_applicable', 'differs'],
  ['scale', 3, 'unknown', 'not_comparable'],
  ['scale', null, 3, 'not_comparable'],
  ['single', 'a', 'a', 'same'],
  ['single', 'a', 'b', 'differs'],
  ['single', 'a', 'unknown', 'not_comparable'],
  ['multi', ['a', 'b'], ['b', 'a'], 'same'],
  ['multi', ['a', 'b'], ['a'], 'differs'],
  ['multi', ['unknown'], ['a'], 'not_comparable'],
  ['month', '2025-12', '2026-06', 'differs'],
  ['month', 'open_ended', 'open_ended', 'same'],
  ['number', 3, 4, 'near'],
  ['number', 3, 5, 'differs'],
  ['actors', [{ actor: 'x', role: 'leads' }], [{ actor: 'x', role: 'leads' }], 'same'],
  ['actors', [{ actor: 'x', role: 'leads' }], [{ actor: 'x' }], 'differs'],
  ['text', 'Ett', 'Ett', 'to_read'],
  ['text', 'Ett', null, 'not_comparable'],
])('to a question of kind %s, %j and %j are %s', (kind, one, other, expected) => {
  const question = { id: 'organisation.any', kind: kinds[kind] }
  expect(compareAnswers(question, one, other, 2)).toBe(expected)
  expect(compareAnswers(question, other, one, 2)).toBe(expected)
})

test.each<[one: Json, other: Json, difference: number, expected: AnswerComparison, problem?: string]>([
  [2, 3, 2, 'near'],
  [1, 3, 2, 'differs'],
  [2, 3, 1, 'differs'],
  [2, 4, 3, 'near'],
  [1, 3, 4, 'differs'],
  ['not_applicable', 0, 2, 'near'],
  ['not_applicable', 'not_applicable', 2, 'same'],
  ['unknown', 4, 2, 'not_comparable'],
  [0, 4, 2, 'not_comparable', 'other'],
])('problems of size %s and %s are, at %i steps, %s, as R29 has it', (one, other, difference, expected, problem) => {
  const question = { id: `problems.concern.${problem ?? 'narcotics'}`, kind: kinds.scale }
  expect(compareAnswers(question, one, other, difference)).toBe(expected)
  expect(compareAnswers(question, other, one, difference)).toBe(expected)
})

test.each<[question: string, one: Json, other: Json, expected: AnswerComparison]>([
  ['problems.safety', 'a', 'b', 'near'],
  ['problems.safety', 'a', 'c', 'differs'],
  ['problems.trend.narcotics', 'b', 'c', 'near'],
  ['problems.trend.narcotics', 'a', 'c', 'differs'],
  ['organisation.council', 'a', 'b', 'differs'],
])('to %s, where the steps are words, %s and %s are %s', (id, one, other, expected) =>
  expect(compareAnswers({ id, kind: kinds.single }, one, other, 2)).toBe(expected),
)

test.each<[municipality: Json, police: Json, higher: string | null]>([
  [3, 4, 'police'],
  [4, 3, 'municipality'],
  [3, 3, null],
  ['not_applicable', 3, null],
  ['a', 'b', null],
])('of %s and %s, the higher is that of %s', (municipality, police, higher) =>
  expect(whoIsHigher(municipality, police)).toBe(higher),
)
