import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

export interface OneErasure {
  readonly county: string
  readonly erasureId: string
}

/** Erases what was proposed, all of it or nothing. Of those who confirm at once one does. */
export async function confirmErasure(trx: Trx, { county, erasureId }: OneErasure) {
  await sql`select confirm_erasure(${county}, ${erasureId})`.execute(trx)
  return {}
}
