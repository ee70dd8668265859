import type { MailDelay } from '@kartlaggning/schema/mail/outbox'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { kindOfFailure } from './mail-failure.ts'
import { MAX_ATTEMPTS } from './queue-deliveries.ts'

/** Mail leaves within seconds: what has waited longer, or has failed at the server, is worth a word. */
const LATE_MINUTES = 5
const OF_THE_SERVER: ReadonlySet<MailDelay['failure']> = new Set(['unreachable', 'login', 'encryption'])

/** Null when mail leaves as it should. That one recipient's server says no is told where that recipient is. */
export async function readDelay(trx: Trx): Promise<MailDelay | null> {
  const { rows } = await sql<{ code: string | null; waiting: number; minutes: number }>`
    select * from outbox_delays(${MAX_ATTEMPTS})`.execute(trx)
  const delays = rows
    .map(({ code, ...it }): MailDelay => ({ ...it, failure: code === null ? 'not-sent' : kindOfFailure(code) }))
    .filter((it) => OF_THE_SERVER.has(it.failure) || (it.failure === 'not-sent' && it.minutes >= LATE_MINUTES))
  const [longest] = delays.toSorted((a, b) => b.minutes - a.minutes)
  if (!longest) return null
  return { ...longest, waiting: delays.reduce((sum, it) => sum + it.waiting, 0) }
}
