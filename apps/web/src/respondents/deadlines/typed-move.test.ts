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
  const again = { submittedAt: '2026-11-01T08:00:00.000Z', status: 'submitted' } as const
  const everyone = (open: boolean) => [
    asked('a', { open }),
    asked('later', { closesOn: '2026-12-24' }),
    asked('submitted', { open, ...again }),
    asked('declined', { open, status: 'declined' }),
    asked('nobody', { open, contacts: [] }),
    asked('completing', { ...again, closesOn: '2026-12-01', reopened: { completeBy: '2026-12-01' } }),
  ]
  const all = { whose: 'round', chosen: [], date: '2026-12-12', reason: '' } as const
  const round = { reopens: false, closesOn: '2026-12-12' }
  const reopened = { ...round, reopens: true }
  // A later day of one's own stands.
  expect(writtenTo(everyone(true), { ...all, date: '2026-12-18' }, round)).toBe(1)
  expect(writtenTo(everyone(true), { ...all, date: '2026-12-31' }, round)).toBe(2)
  expect(writtenTo(everyone(true), all, round)).toBe(0)
  // Closed early: the day that was promised is the day again.
  expect(writtenTo(everyone(false), all, reopened)).toBe(2)
  expect(writtenTo(everyone(false), { ...all, date: '' }, reopened)).toBe(2)
  expect(writtenTo(everyone(false), { ...all, whose: 'chosen', chosen: ['a', 'submitted'] }, round)).toBe(1)
  // The day by which something is to be completed moves only where it is named.
  expect(writtenTo(everyone(true), { ...all, whose: 'chosen', chosen: ['completing'] }, round)).toBe(1)
})
