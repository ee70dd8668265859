import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Removes the rehearsal of this round with everything in it. */
export async function removeRehearsal(trx: Trx, roundId: string) {
  await refuseHiddenRound(trx, roundId)
  await sql`select remove_rehearsal()`.execute(trx)
  return {}
}
