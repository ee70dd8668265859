import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** The rehearsal that is under way in a county; null where there is none. */
export async function findRehearsal(trx: Trx, county: string) {
  const { rows } = await sql<{ roundId: string; name: string }>`
    select * from rehearsal_in(${county})`.execute(trx)
  return rows[0] ?? null
}
