import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** A dry run, written down: what would be erased today, and nothing is. It takes the place of one that nobody has confirmed. */
export async function proposeErasure(trx: Trx, county: string) {
  await sql`select propose_erasure(${county}, ${newId()})`.execute(trx)
  return {}
}
