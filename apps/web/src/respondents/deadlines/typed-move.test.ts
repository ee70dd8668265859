import { expect, test } from 'vitest'
import { dayIn, wrongIn } from './typed-move.ts'

const now = new Date('2026-11-22T22:30:00Z')
const move = { whose: 'chosen', chosen: ['a'], date: '2026-11-22', reason: 'Sjukdom' } as const

test('today may be the last day until midnight in Stockholm, and then no longer', () => {
  expect(wrongIn(move, now)).toEqual({})
  expect(wrongIn(move, new Date('2026-11-22T23:00:00Z'))).toEqual({ date: 'passed' })
})

test('what is missing is said where it is missing', () => {
  expect(wrongIn({ whose: 'chosen', chosen: [], date: 'på fredag', reason: ' ' }, now)).toEqual({
    choose: 'choose',
    date: 'date',
    reason: 'reason',
  })
  expect(wrongIn({ ...move, whose: 'round', chosen: [] }, now)).toEqual({})
})

test('a day may be written without hyphens', () => {
  expect(dayIn(' 20261205 ')).toBe('2026-12-05')
})
