import { newId } from '@kartlaggning/schema/id'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { DELIVER_MAIL, MAX_ATTEMPTS } from './queue-deliveries.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
  /** Swedish where nothing is said. */
  readonly language?: Language
}

/**
 * What must still hold when a letter leaves, or it is withdrawn. `access`: the person answers for one of those it is about;
 * `answering`: and the round is open; `unsubmitted`: and nothing that it is about has been submitted.
 */
type HoldsWhile = 'always' | 'access' | 'answering' | 'unsubmitted'

export interface About {
  readonly personId: string
  readonly respondentId: string | null
  /** All of them, where there are several. */
  readonly respondentIds?: readonly string[]
  /** What the letter was written for: a person has one letter for it, however often the act is repeated. */
  readonly occasion?: string
  readonly holdsWhile?: HoldsWhile
  /** ISO: when it says what is no longer so. */
  readonly notAfter?: string
}

export interface Mail {
  readonly about: About
  readonly letter: Letter
}

/** Puts a mail in the outbox, in the transaction of its cause. It is delivered after commit, or never. */
export const enqueueMail = (trx: Trx, about: About, letter: Letter) => enqueueMails(trx, [{ about, letter }])

/** The same for many at once, in one statement. Returns for how many there was a letter to write. */
export async function enqueueMails(trx: Trx, mails: readonly Mail[]): Promise<number> {
  if (mails.length === 0) return 0
  const { rows } = await sql<{ put: number }>`
    select put_mails(${JSON.stringify(mails.map(rowOf))}::jsonb, ${DELIVER_MAIL}, ${MAX_ATTEMPTS}) as put`.execute(trx)
  return rows[0]?.put ?? 0
}

const rowOf = ({ about, letter }: Mail) => ({
  id: newId(),
  person: about.personId,
  respondent: about.respondentId,
  about: about.respondentIds ?? (about.respondentId === null ? [] : [about.respondentId]),
  occasion: about.occasion ?? null,
  holds_while: about.holdsWhile ?? 'always',
  not_after: about.notAfter ?? null,
  recipient: letter.to,
  subject: letter.subject,
  body: letter.body,
  language: letter.language ?? 'sv',
})
