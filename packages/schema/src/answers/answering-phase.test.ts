import { expect, test } from 'vitest'
import type { RoundStatus } from '../rounds/round.ts'
import { answeringPhase, isBeingAnswered, isSubmitted } from './answering-phase.ts'
import type { Submission } from './submission.ts'

const submission: Submission = {
  id: '0199a000-0000-7000-8000-00000000000a',
  version: 1,
  reference: 'KL26-1981-K1-3F9A',
  submittedAt: '2026-11-22T09:42:00Z',
  submittedBy: 'Anna Ek',
  submittedByFunction: '',
  imported: false,
  hash: '',
  receipt: null,
  proxy: null,
}

test.each<[RoundStatus, boolean, boolean, string]>([
  ['open', false, false, 'open'],
  ['open', false, true, 'reopened'],
  ['open', true, true, 'submitted'],
  // To those who answer some sections, what is submitted is nobody's to see.
  ['open', true, false, 'submitted'],
  ['closed', false, false, 'not_submitted'],
  ['closed', false, true, 'left_open'],
  ['closed', true, true, 'closed'],
  ['reconciliation', false, false, 'not_submitted'],
  ['reconciliation', true, true, 'reconciliation'],
  ['analysis', true, true, 'analysis'],
  ['feedback', true, true, 'analysis'],
  ['published', true, true, 'published'],
  ['published', false, false, 'not_submitted'],
  ['archived', true, true, 'published'],
])('in a round that is %s, resting %s and submitted %s, the answers are %s', (roundStatus, resting, sent, phase) => {
  const open = roundStatus === 'open'
  expect(answeringPhase({ open, roundStatus, resting, submission: sent ? submission : null })).toBe(phase)
})

test('what was submitted is there to see until it is opened again', () => {
  const of = (resting: boolean, sent: boolean) =>
    (['open', 'closed', 'reconciliation', 'analysis', 'published'] as const).map((roundStatus) =>
      answeringPhase({ open: roundStatus === 'open', roundStatus, resting, submission: sent ? submission : null }),
    )
  expect(of(true, true).filter(isSubmitted)).toEqual(of(true, true))
  expect([...of(false, false), ...of(false, true), 'proxy' as const].filter(isSubmitted)).toEqual([])
  expect(of(true, true).filter(isBeingAnswered)).toEqual([])
})

test('with a day of their own after closing, the answers are given as in an open round', () => {
  const given = { open: true, roundStatus: 'closed', resting: false } as const
  expect(answeringPhase({ ...given, submission: null })).toBe('open')
  expect(answeringPhase({ ...given, submission })).toBe('reopened')
})

test.each<[string, boolean, string]>([
  ['whoever is answered for', false, 'proxy'],
  ['whoever writes it', true, 'open'],
])('while the county board writes on behalf of somebody, to %s the answers are %s', (_, mine, phase) => {
  const given = {
    channel: 'phone',
    note: '',
    sourceName: 'Maja Lund',
    sourceFunction: '',
    givenOn: '2026-11-20',
  } as const
  const proxy = { ...given, by: 'Karin Berg', at: '2026-11-20T09:00:00Z', mine }
  expect(answeringPhase({ open: true, roundStatus: 'open', resting: false, submission: null, proxy })).toBe(phase)
})
