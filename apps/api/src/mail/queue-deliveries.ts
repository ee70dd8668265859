import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** The job that delivers one mail. */
export const DELIVER_MAIL = 'deliver-mail'
export const MAX_ATTEMPTS = 12

/** Queues the delivery of these mails, in the transaction that puts them in the outbox. A mail has one delivery at most. */
export async function queueDeliveries(trx: Trx, mails: readonly string[]): Promise<void> {
  if (mails.length === 0) return
  await sql`select count(*) from graphile_worker.add_jobs((
    select array_agg((${DELIVER_MAIL}, json_build_object('mail', id), null, null, ${MAX_ATTEMPTS}, 'mail ' || id, null, null)
      ::graphile_worker.job_spec)
    from unnest(${[...mails]}::uuid[]) id))`.execute(trx)
}
