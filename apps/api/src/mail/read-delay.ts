import type { MailDelay } from '@kartlaggning/schema/mail/outbox'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Transactions } from '../database/transaction.ts'
import { asDeliverer } from './as-deliverer.ts'
import { kindOfFailure } from './mail-failure.ts'
import { MAX_ATTEMPTS } from './queue-deliveries.ts'

/** Mail leaves within seconds: what has waited longer, or has failed at the server, is worth a word. */
const LATE_MINUTES = 5
const OF_THE_SERVER: ReadonlySet<MailDelay['failure']> = new Set(['unreachable', 'login', 'encryption'])

/** Null when mail leaves as it should. That one recipient's server says no is told where that recipient is. */
export async function readDelay(db: Database, transactions: Transactions): Promise<MailDelay | null> {
  const waiting = await transactions.read(asDeliverer(db), (trx) =>
    trx
      .selectFrom('mail')
      .where('sentAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('attempts', '<', MAX_ATTEMPTS)
      .select(({ fn }) => [
        'failure',
        fn.countAll<number>().as('count'),
        sql<number>`(extract(epoch from now() - min(created_at)) / 60)::int`.as('minutes'),
      ])
      .groupBy('failure')
      .execute(),
  )
  const delays = waiting
    .map(({ failure, count, minutes }): MailDelay => ({
      waiting: count,
      minutes,
      failure: failure === null ? 'not-sent' : kindOfFailure(/^\w+(?=: )/.exec(failure)?.[0] ?? ''),
    }))
    .filter((it) => OF_THE_SERVER.has(it.failure) || (it.failure === 'not-sent' && it.minutes >= LATE_MINUTES))
  const [longest] = delays.toSorted((a, b) => b.minutes - a.minutes)
  if (!longest) return null
  return { ...longest, waiting: delays.reduce((sum, it) => sum + it.waiting, 0) }
}
