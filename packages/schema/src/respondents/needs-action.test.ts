import type { Contact, Respondent } from './respondent.ts'
import { expect, test } from 'vitest'
import { needsAction } from './needs-action.ts'

const now = new Date('2026-11-22T09:00:00Z')
const LATER = '2026-12-12'

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
  closesOn: LATER,
  open: true,
  contacts: [contact()],
  ...changes,
})

const reasons = (...list: Respondent[]) => needsAction(list, now).map((it) => it.reason)

test('whoever has submitted is left in peace, whatever else', () => {
  expect(reasons(respondent({ status: 'submitted', contacts: [contact({ mailFailure: '550' })] }))).toEqual([])
})

test('a mail that failed comes first, then missing contacts, then silence', () => {
  expect(
    reasons(
      respondent({ contacts: [contact({ invitedAt: '2026-11-01T09:00:00Z' })] }),
      respondent({ status: 'not_invited', contacts: [] }),
      respondent({ contacts: [contact({ mailFailure: '550' })] }),
    ),
  ).toEqual([
    { why: 'mail-failed', email: 'anna.ek@example.org' },
    { why: 'no-contact' },
    { why: 'not-opened', days: 21 },
  ])
})

test('a failed address can wait when a colleague has been reached', () => {
  expect(reasons(respondent({ contacts: [contact({ mailFailure: '550' }), contact()] }))).toEqual([])
})

test('nobody is chased within the first days', () => {
  expect(reasons(respondent(), respondent({ status: 'started', lastSavedAt: '2026-11-19T09:00:00Z' }))).toEqual([])
})

test('opened but not started, and started but stopped, say for how long', () => {
  expect(
    reasons(
      respondent({ status: 'opened', contacts: [contact({ openedAt: '2026-11-10T09:00:00Z' })] }),
      respondent({ status: 'started', lastSavedAt: '2026-11-02T09:00:00Z' }),
    ),
  ).toEqual([
    { why: 'not-started', days: 12 },
    { why: 'stopped', days: 20 },
  ])
})

test('a new reminder starts the count again', () => {
  const contacts = [
    contact({ invitedAt: '2026-11-01T09:00:00Z' }),
    contact({ personId: 'q', invitedAt: '2026-11-21T09:00:00Z' }),
  ]
  expect(reasons(respondent({ contacts }))).toEqual([])
})

test('the last days everyone who has not submitted is on the list', () => {
  const [action] = needsAction(
    [respondent({ status: 'started', lastSavedAt: '2026-11-21T09:00:00Z', closesOn: '2026-11-25' })],
    now,
  )
  expect(action?.reason).toEqual({ why: 'closes-soon', days: 3 })
})

test('whom nobody submits for is on the list, though colleagues answer', () => {
  expect(reasons(respondent({ contacts: [contact({ signatory: false })] }))).toEqual([{ why: 'no-signatory' }])
})
