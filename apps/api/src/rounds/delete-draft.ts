import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** Removes a draft that nobody outside the county board has heard of; the trail keeps what it was and why it was removed. */
export async function deleteDraft(trx: Trx, roundId: string, { reason }: { reason: string }) {
  await sql`select delete_draft(${roundId}, ${reason})`.execute(trx)
  return {}
}
