import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { codeOfFailure, mayHaveArrived } from './mail-failure.ts'
import { MAX_ATTEMPTS } from './queue-deliveries.ts'
import type { Sent } from './sender.ts'

/** Writes down that the server has taken a mail, and what it said. */
export async function recordSent(trx: Trx, { id }: ClaimedMail, { messageId, reply }: Sent, keepsContent: boolean) {
  await Promise.all([
    trx
      .updateTable('mail')
      .set({ sentAt: sql`now()`, claimedAt: null, failure: null, messageId, reply: reply.slice(0, 300) })
      .where('id', '=', id)
      .execute(),
    !keepsContent && wipeContent(trx, id),
  ])
}

/** Writes down why a mail has not left, or may not have. */
export async function recordFailure(trx: Trx, { id, attempts }: ClaimedMail, error: Error): Promise<void> {
  const failure = [codeOfFailure(error), error.message].filter(Boolean).join(': ').slice(0, 300)
  // As the queue reckons it.
  const nextAttemptAt = sql<string>`now() + make_interval(secs => exp(least(${attempts}, 10)))`
  await trx
    .updateTable('mail')
    .set({ failure, nextAttemptAt, claimedAt: null })
    .$if(mayHaveArrived(error), (it) => it.set({ maybeTwice: true }))
    .where('id', '=', id)
    .execute()
  if (attempts >= MAX_ATTEMPTS) await wipeContent(trx, id)
}

/** A link is in the body, a code in the subject: neither is kept longer than it takes to deliver them, or to give up. */
const wipeContent = (trx: Trx, id: string) =>
  trx.updateTable('mailContent').set({ subject: '', body: '' }).where('mailId', '=', id).execute()

/** What is left where a process was killed in the middle of the last attempt: nobody will send it now. */
export const wipeGivenUp = (trx: Trx, lease: string) =>
  trx
    .updateTable('mailContent')
    .set({ subject: '', body: '' })
    .where('body', '<>', '')
    .where('mailId', 'in', (mail) =>
      mail
        .selectFrom('mail')
        .where('sentAt', 'is', null)
        .where('attempts', '>=', MAX_ATTEMPTS)
        .where('claimedAt', '<', sql<string>`now() - ${lease}::interval`)
        .select('id'),
    )
    .execute()
