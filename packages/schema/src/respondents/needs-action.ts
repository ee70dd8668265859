import type { Contact, Respondent } from './respondent.ts'

import { daysUntil } from '../document/dates.ts'
import { missingContacts } from './missing-contacts.ts'

export type Reason =
  | { readonly why: 'mail-failed'; readonly email: string }
  | { readonly why: 'no-contact' }
  | { readonly why: 'no-signatory' }
  | { readonly why: 'not-invited' }
  | { readonly why: 'not-opened' | 'not-started' | 'stopped'; readonly days: number }
  | { readonly why: 'closes-soon'; readonly days: number }

export interface Action {
  readonly respondent: Respondent
  readonly reason: Reason
}

/** Days of silence after which somebody should be rung. */
const PATIENCE = { notOpened: 7, notStarted: 7, stopped: 10, closesSoon: 5 } as const

const urgency = [
  'mail-failed',
  'no-contact',
  'no-signatory',
  'not-invited',
  'closes-soon',
  'not-opened',
  'not-started',
  'stopped',
] as const

/** "Ring i dag": whom to contact and why, the most urgent first; of the same kind, whoever has been silent longest. */
export function needsAction(respondents: readonly Respondent[], now: Date): Action[] {
  return respondents
    .flatMap((respondent) => {
      const reason = reasonFor(respondent, daysUntil(respondent.closesOn, now), now)
      return reason ? [{ respondent, reason }] : []
    })
    .toSorted(
      (a, b) => urgency.indexOf(a.reason.why) - urgency.indexOf(b.reason.why) || daysOf(b.reason) - daysOf(a.reason),
    )
}

function reasonFor(respondent: Respondent, daysLeft: number, now: Date): Reason | undefined {
  const { status, contacts, lastSavedAt } = respondent
  if (status === 'submitted') return undefined
  const failed = contacts.find((contact) => contact.mailFailure !== null)
  // Somebody else has got through: then the failed address can wait.
  if (failed && contacts.every((contact) => contact.mailFailure !== null))
    return { why: 'mail-failed', email: failed.email }
  const missing = missingContacts(respondent)
  if (missing) return { why: missing === 'anybody' ? 'no-contact' : 'no-signatory' }
  if (status === 'not_invited') return { why: 'not-invited' }
  if (daysLeft >= 0 && daysLeft <= PATIENCE.closesSoon) return { why: 'closes-soon', days: daysLeft }
  const silent = (since: string | null) => (since === null ? 0 : Math.floor((now.getTime() - Date.parse(since)) / DAY))
  switch (status) {
    case 'invited':
      return waited('not-opened', silent(latest(contacts, 'invitedAt')), PATIENCE.notOpened)
    case 'opened':
      return waited('not-started', silent(latest(contacts, 'openedAt')), PATIENCE.notStarted)
    case 'started':
      return waited('stopped', silent(lastSavedAt), PATIENCE.stopped)
  }
}

const DAY = 86_400_000

const waited = (why: 'not-opened' | 'not-started' | 'stopped', days: number, patience: number): Reason | undefined =>
  days >= patience ? { why, days } : undefined

const latest = (contacts: readonly Contact[], what: 'invitedAt' | 'openedAt') =>
  contacts
    .flatMap((contact) => contact[what] ?? [])
    .toSorted()
    .at(-1) ?? null

const daysOf = (reason: Reason) => ('days' in reason ? reason.days : 0)
