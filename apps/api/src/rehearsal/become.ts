import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What follows in the transaction is done by this person. */
export const become = (trx: Trx, personId: string) =>
  sql`select set_config('app.person_id', ${personId}, true)`.execute(trx)
