import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { expect, test } from 'vitest'
import { dayIn, writtenTo, wrongIn } from './typed-move.ts'

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

test('those are written to whose day moves, and all of them when the round is opened again', () => {
  const asked = (id: string, changes: Partial<Respondent>) =>
    ({
      id,
      closesOn: '2026-12-12',
      open: true,
      submittedAt: null,
      status: 'invited',
      contacts: [{ personId: id, invitedAt: '2026-10-05T08:00:00.000Z' }],
      ...changes,
    }) as Respondent
  const everyone = (open: boolean) => [
    asked('a', { open }),
    asked('later', { closesOn: '2026-12-24' }),
    asked('submitted', { open, submittedAt: '2026-11-01T08:00:00.000Z', status: 'submitted' }),
    asked('declined', { open, status: 'declined' }),
    asked('nobody', { open, contacts: [] }),
  ]
  const all = { whose: 'round', chosen: [], date: '2026-12-12', reason: '' } as const
  expect(writtenTo(everyone(true), { ...all, date: '2026-12-18' }, false)).toBe(2)
  expect(writtenTo(everyone(true), all, false)).toBe(1)
  // Closed early: the day that was promised is the day again.
  expect(writtenTo(everyone(false), all, true)).toBe(2)
  expect(writtenTo(everyone(false), { ...all, date: '' }, true)).toBe(2)
  expect(writtenTo(everyone(false), { ...all, whose: 'chosen', chosen: ['a', 'submitted'] }, false)).toBe(1)
})
