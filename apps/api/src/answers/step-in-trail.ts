import type { TrailStep } from '@kartlaggning/schema/answers/receipt'

/** A row as the trail keeps it; `old` and `new` are whole rows of the table that was changed. */
export interface TrailRow extends Pick<TrailStep, 'position' | 'hash' | 'at' | 'by'> {
  readonly relation: string
  readonly operation: string
  /** Name of the person whom the row is about. */
  readonly about?: string | null
  /** An earlier version bears the same mark: the respondent has answered some of it again since. */
  readonly partly?: boolean
  readonly old: KeptRow | null
  readonly new: KeptRow | null
}

type KeptRow = Readonly<Record<string, unknown>>
type Described = Pick<TrailStep, 'what'> & Partial<Pick<TrailStep, 'entry' | 'question' | 'before' | 'after' | 'note'>>

/** One step of the trail as somebody who answers thinks of it. */
export function stepInTrail({
  relation,
  operation,
  old,
  new: now,
  about = null,
  partly,
  ...step
}: TrailRow): TrailStep {
  const described =
    operation === 'delete' && isDraft(relation)
      ? undoneStep(relation, old)
      : (tellers[relation]?.(old, now, operation, partly) ?? { what: 'other' })
  return { entry: null, question: null, before: null, after: null, note: about, ...step, ...described }
}

const tellers: Readonly<
  Record<string, (old: KeptRow | null, now: KeptRow | null, operation: string, partly?: boolean) => Described>
> = {
  answer: (old, now) => ({
    what: answerStep(old, now),
    entry: textIn(now, 'entry_id'),
    question: textIn(now, 'question'),
    before: valueIn(old),
    after: valueIn(now),
  }),
  entry: (old, now) => ({
    what: entryStep(old, now),
    entry: textIn(now, 'id'),
    question: textIn(now, 'section'),
  }),
  submission: (_, now, __, partly) => ({ what: submittedStep(now, partly), note: textIn(now, 'reference') }),
  respondent: (old, now, operation) => {
    if (operation === 'insert') return { what: 'asked' }
    if (!textIn(old, 'submitted_at') && textIn(now, 'submitted_at')) return { what: restStep(old, now) }
    if (textIn(old, 'submitted_at') && !textIn(now, 'submitted_at'))
      return { what: 'reopened', note: textIn(now, 'reopened_because') }
    return { what: !textIn(old, 'begun_at') && textIn(now, 'begun_at') ? 'begun' : 'other' }
  },
  assignment: (old, now) => ({ what: accessStep(old, now) }),
  proxy: (old, now) => ({ what: proxyStep(old, now) }),
  abstention: (old) => ({ what: old ? 'undeclined' : 'declined' }),
  joint_action_confirmation: () => ({ what: 'reconciled' }),
  conversation_step: (_, now) => ({ what: 'discussed', question: textIn(now, 'question') }),
  need_comment: () => ({ what: 'commented' }),
  reconciliation_end: (_, now) => ({ what: now?.['finished'] === true ? 'finished' : 'unfinished' }),
}

/** Only what was written on somebody's behalf, and withdrawn, is ever removed from a draft for good. */
const isDraft = (relation: string) => relation === 'answer' || relation === 'entry'

const undoneStep = (relation: string, old: KeptRow | null): Described =>
  relation === 'answer'
    ? { what: 'undone', entry: textIn(old, 'entry_id'), question: textIn(old, 'question'), before: valueIn(old) }
    : { what: 'undone', entry: textIn(old, 'id'), question: textIn(old, 'section') }

function submittedStep(now: KeptRow | null, partly = false): TrailStep['what'] {
  if (!textIn(now, 'proxy_id')) return 'submitted'
  return partly ? 'submitted_partly_on_behalf' : 'submitted_on_behalf'
}

function proxyStep(old: KeptRow | null, now: KeptRow | null): TrailStep['what'] {
  if (!old) return 'proxy_opened'
  return textIn(now, 'ended_as') === 'closed' ? 'proxy_closed' : 'proxy_ended'
}

function answerStep(old: KeptRow | null, now: KeptRow | null): TrailStep['what'] {
  if (now?.['version'] === 0) return old ? 'unconfirmed' : 'carried'
  const isSame = JSON.stringify(old?.['value']) === JSON.stringify(now?.['value'])
  return old?.['version'] === 0 && isSame ? 'confirmed' : 'answered'
}

/** Opened again, the answers have a reason for it, if only an empty one; it goes when nothing came of it. */
const restStep = (old: KeptRow | null, now: KeptRow | null) =>
  typeof old?.['reopened_because'] === 'string' && now?.['reopened_because'] === null ? 'kept' : 'rested'

function accessStep(old: KeptRow | null, now: KeptRow | null): TrailStep['what'] {
  if (!old) return 'contact_added'
  if (!textIn(old, 'ended_at') && textIn(now, 'ended_at')) return 'contact_ended'
  if (textIn(old, 'ended_at') && !textIn(now, 'ended_at')) return 'contact_restored'
  return textIn(now, 'agreed_by') && !textIn(old, 'agreed_by') ? 'contact_agreed' : 'other'
}

function entryStep(old: KeptRow | null, now: KeptRow | null): TrailStep['what'] {
  if (!old) return textIn(now, 'carried_from') ? 'entry_carried' : 'entry_added'
  return textIn(now, 'removed_at') ? 'entry_removed' : 'entry_restored'
}

function textIn(row: KeptRow | null, column: string): string | null {
  const value = row?.[column]
  return typeof value === 'string' && value !== '' ? value : null
}

const valueIn = (row: KeptRow | null) => (row?.['value'] ?? null) as TrailStep['before']
