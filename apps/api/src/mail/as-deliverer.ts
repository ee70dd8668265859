import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Opening } from '../database/transaction.ts'

/** Begins the transactions of the job that delivers mail, the only one that may read what is in the outbox. */
export const asDeliverer = (db: Database): Opening => ({
  statement: sql`select set_config('app.job', 'mail', true)`.compile(db),
  check: () => undefined,
})
