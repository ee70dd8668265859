import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readEntry } from './add-entry.ts'

interface OneEntry {
  readonly respondentId: string
  readonly entryId: string
}

/** Sets an entry aside; its answers stay, and it can be taken back. */
export async function removeEntry(trx: Trx, actor: Actor, { respondentId, entryId }: OneEntry) {
  await trx
    .updateTable('entry')
    .set({ removedAt: sql`clock()`, removedBy: actor.personId })
    .where('respondentId', '=', respondentId)
    .where('id', '=', entryId)
    .where('removedAt', 'is', null)
    .execute()
  return readEntry(trx, respondentId, entryId)
}

export async function restoreEntry(trx: Trx, { respondentId, entryId }: OneEntry) {
  await trx
    .updateTable('entry')
    .set({ removedAt: null, removedBy: null })
    .where('respondentId', '=', respondentId)
    .where('id', '=', entryId)
    .where('removedAt', 'is not', null)
    .execute()
  return readEntry(trx, respondentId, entryId)
}
