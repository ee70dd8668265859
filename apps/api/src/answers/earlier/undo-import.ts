import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** Removes what was read in, as long as nothing rests on it; the trail keeps what it was and why it was removed. */
export async function undoImport(trx: Trx, roundId: string, { reason }: { reason: string }) {
  await sql`select undo_import(${roundId}, ${reason})`.execute(trx)
  return {}
}
