import { daysUntil } from '../document/dates.ts'
import type { CallReason } from './calls.ts'
import { missingContacts } from './missing-contacts.ts'
import type { Contact, Respondent } from './respondent.ts'

/** What is known beside how far a respondent has come; from counts and events, never from what is written. */
export interface CallFacts {
  /** Somebody whose access has ended, the last of them. */
  readonly left: string | null
  /** Worked in without an answer having been saved. */
  readonly unsavedSeconds: number
  /** When it was agreed to ring again. */
  readonly nextOn: string | null
  /** Since when mail about them has waited to leave. */
  readonly mailWaitsSince?: string | null
}

/** Days of silence after which somebody should be rung. */
const PATIENCE = { notOpened: 10, notStarted: 7, stopped: 6, closesSoon: 2 } as const
/** Seconds of work that ought to have left an answer behind. */
const UNSAVED = 180

const urgency = [
  'agreed',
  'mail-failed',
  'contact-left',
  'no-contact',
  'no-signatory',
  'not-invited',
  'mail-waits',
  'could-not-save',
  'closes-soon',
  'to-complete',
  'not-opened',
  'not-started',
  'stopped',
] as const satisfies CallReason['why'][]

/** The most urgent reason to ring about a respondent; undefined when there is none. */
export function callReason(respondent: Respondent, facts: CallFacts, now: Date): CallReason | undefined {
  const { status, contacts, lastSavedAt, closesOn, open, proxy, reopened } = respondent
  // Whose answers are being written on its behalf has been heard.
  if ((status === 'submitted' && !reopened) || status === 'declined' || proxy || !open) return undefined
  if (facts.nextOn !== null && daysUntil(facts.nextOn, now) <= 0) return { why: 'agreed', on: facts.nextOn }
  const failed = contacts.find((contact) => contact.mailFailure !== null)
  // Somebody else has got through: then the failed address can wait.
  if (failed && contacts.every((contact) => contact.mailFailure !== null))
    return { why: 'mail-failed', email: failed.email }
  const missing = missingContacts(respondent)
  if (missing && facts.left !== null) return { why: 'contact-left', name: facts.left }
  if (missing) return { why: missing === 'anybody' ? 'no-contact' : 'no-signatory' }
  if (status === 'not_invited') return { why: 'not-invited' }
  // Who has not heard of the round cannot be silent about it.
  if (status === 'invited' && facts.mailWaitsSince) return { why: 'mail-waits', since: facts.mailWaitsSince }
  if (lastSavedAt === null && facts.unsavedSeconds >= UNSAVED)
    return { why: 'could-not-save', minutes: Math.round(facts.unsavedSeconds / 60) }
  const left = daysUntil(closesOn, now)
  // What was submitted stands: past the day it is still owed, and how far the rest has come says nothing.
  if (reopened?.completeBy)
    return left <= PATIENCE.closesSoon ? { why: 'to-complete', by: reopened.completeBy } : undefined
  if (left >= 0 && left <= PATIENCE.closesSoon) return { why: 'closes-soon', days: left }
  return silence(respondent, now)
}

function silence(respondent: Respondent, now: Date): CallReason | undefined {
  const { status, contacts, lastSavedAt, sectionsCompleted: done, sections, reopened } = respondent
  const since = (moment: string | null) => (moment === null ? 0 : -daysUntil(moment, now))
  const notOpened = since(latest(contacts, 'invitedAt'))
  const notStarted = since(latest(contacts, 'openedAt'))
  const stopped = since(lastSavedAt)
  if (status === 'invited' && notOpened >= PATIENCE.notOpened) return { why: 'not-opened', days: notOpened }
  if (status === 'opened' && notStarted >= PATIENCE.notStarted) return { why: 'not-started', days: notStarted }
  if ((status === 'started' || reopened) && stopped >= PATIENCE.stopped)
    return { why: 'stopped', days: stopped, done, sections }
  return undefined
}

const latest = (contacts: readonly Contact[], what: 'invitedAt' | 'openedAt') =>
  contacts
    .flatMap((contact) => contact[what] ?? [])
    .toSorted()
    .at(-1) ?? null

/** The most urgent first; of the same kind, the fewest days that are left, or whoever has been silent longest. */
export const byUrgency = (a: CallReason, b: CallReason): number =>
  urgency.indexOf(a.why) - urgency.indexOf(b.why) || daysOf(b) - daysOf(a)

const daysOf = (reason: CallReason) =>
  'days' in reason ? (reason.why === 'closes-soon' ? -reason.days : reason.days) : 0
