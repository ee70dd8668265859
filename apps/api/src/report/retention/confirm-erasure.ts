import type { ErasureSaid } from '@kartlaggning/schema/report/retention/retention'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

export interface OneErasure {
  readonly county: string
  readonly erasureId: string
}

/** Erases what was proposed, all of it or nothing. Of those who confirm at once one does. */
export async function confirmErasure(trx: Trx, { county, erasureId }: OneErasure, { nothingIsRequested }: ErasureSaid) {
  await sql`select confirm_erasure(${county}, ${erasureId}, ${nothingIsRequested})`.execute(trx)
  return {}
}
