import { expect, test } from 'vitest'
import { byUrgency, callReason, type CallFacts } from './call-reason.ts'
import type { Contact, Respondent } from './respondent.ts'

const now = new Date('2026-11-22T09:00:00Z')

const contact = (changes: Partial<Contact> = {}): Contact => ({
  personId: 'p',
  name: 'Anna Ek',
  email: 'anna.ek@example.org',
  function: '',
  signatory: true,
  invitedAt: '2026-11-20T09:00:00Z',
  openedAt: null,
  mailFailure: null,
  ...changes,
})

const respondent = (changes: Partial<Respondent> = {}): Respondent => ({
  id: 'r',
  roundId: 'round',
  kind: 'municipality',
  name: 'Sala kommun',
  municipality: '1981',
  policeArea: null,
  status: 'invited',
  sectionsCompleted: 0,
  sections: 8,
  lastSavedAt: null,
  submittedAt: null,
  closesOn: '2026-12-12',
  open: true,
  contacts: [contact()],
  ...changes,
})

const nothing: CallFacts = { left: null, unsavedSeconds: 0, nextOn: null }
const reasonOf = (changes: Partial<Respondent> = {}, facts: Partial<CallFacts> = {}) =>
  callReason(respondent(changes), { ...nothing, ...facts }, now)

test('whoever has submitted, or can no longer, is left in peace, whatever else', () => {
  const failed = [contact({ mailFailure: '550' })]
  expect(reasonOf({ status: 'submitted', contacts: failed }, { nextOn: '2026-11-22' })).toBeUndefined()
  expect(reasonOf({ open: false, contacts: failed })).toBeUndefined()
})

test('each reason has its words of how long and of whom', () => {
  expect(reasonOf({}, { nextOn: '2026-11-22' })).toEqual({ why: 'agreed', on: '2026-11-22' })
  expect(reasonOf({ contacts: [contact({ mailFailure: '550' })] })).toMatchObject({ why: 'mail-failed' })
  expect(reasonOf({ contacts: [] }, { left: 'Anna Ek' })).toEqual({ why: 'contact-left', name: 'Anna Ek' })
  expect(reasonOf({ contacts: [] })).toEqual({ why: 'no-contact' })
  expect(reasonOf({ contacts: [contact({ signatory: false })] })).toEqual({ why: 'no-signatory' })
  expect(reasonOf({ status: 'not_invited' })).toEqual({ why: 'not-invited' })
  expect(reasonOf({ status: 'opened' }, { unsavedSeconds: 600 })).toEqual({ why: 'could-not-save', minutes: 10 })
  const since = '2026-11-22T06:00:00Z'
  expect(reasonOf({}, { mailWaitsSince: since })).toEqual({ why: 'mail-waits', since })
  expect(reasonOf({ status: 'opened' }, { mailWaitsSince: since })).toBeUndefined()
  expect(reasonOf({ closesOn: '2026-11-24' })).toEqual({ why: 'closes-soon', days: 2 })
  expect(reasonOf({ contacts: [contact({ invitedAt: '2026-11-12T09:00:00Z' })] })).toEqual({
    why: 'not-opened',
    days: 10,
  })
  expect(reasonOf({ status: 'started', lastSavedAt: '2026-11-16T09:00:00Z', sectionsCompleted: 3 })).toEqual({
    why: 'stopped',
    days: 6,
    done: 3,
    sections: 8,
  })
})

test('days are counted as they pass in Sweden, where midnight comes before it does at Greenwich', () => {
  const invited = (invitedAt: string) => reasonOf({ contacts: [contact({ invitedAt })] })
  expect(invited('2026-11-11T22:59:00Z')).toEqual({ why: 'not-opened', days: 11 })
  expect(invited('2026-11-11T23:00:00Z')).toEqual({ why: 'not-opened', days: 10 })
  expect(invited('2026-11-12T22:59:00Z')).toEqual({ why: 'not-opened', days: 10 })
  expect(invited('2026-11-12T23:00:00Z')).toBeUndefined()
})

test('a failed address can wait when a colleague has been reached, and nobody is chased within the first days', () => {
  expect(reasonOf({ contacts: [contact({ mailFailure: '550' }), contact()] })).toBeUndefined()
  expect(reasonOf({ contacts: [contact({ invitedAt: '2026-11-13T09:00:00Z' })] })).toBeUndefined()
  expect(reasonOf({ status: 'started', lastSavedAt: '2026-11-17T09:00:00Z' })).toBeUndefined()
  expect(reasonOf({}, { nextOn: '2026-11-23' })).toBeUndefined()
})

test('the most urgent comes first, and of the same kind whoever has the fewest days or has been silent longest', () => {
  const sorted = [
    { why: 'not-opened', days: 10 },
    { why: 'closes-soon', days: 2 },
    { why: 'not-opened', days: 12 },
    { why: 'closes-soon', days: 0 },
    { why: 'mail-failed', email: '' },
  ] as const
  expect(sorted.toSorted(byUrgency).map((it) => ('days' in it ? it.days : it.why))).toEqual([
    'mail-failed',
    0,
    2,
    12,
    10,
  ])
})
