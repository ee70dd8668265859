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

/** Takes an entry back. One that had been moved is no longer where it was moved to, unless something was written there since. */
export async function restoreEntry(trx: Trx, actor: Actor, { respondentId, entryId }: OneEntry) {
  const { movedTo, ...old } = await readEntry(trx, respondentId, entryId)
  if (old.removedAt !== null && movedTo !== null)
    await moveBack(trx, actor, { respondentId, entryId: movedTo }, entryId)
  await trx
    .updateTable('entry')
    .set({ removedAt: null, removedBy: null, movedTo: null })
    .where('respondentId', '=', respondentId)
    .where('id', '=', entryId)
    .where('removedAt', 'is not', null)
    .execute()
  return readEntry(trx, respondentId, entryId)
}

async function moveBack(trx: Trx, actor: Actor, moved: OneEntry, to: string) {
  const written = await trx
    .selectFrom('answer')
    .where('respondentId', '=', moved.respondentId)
    .where('entryId', '=', moved.entryId)
    // What was laid in at the move names the entry itself as its writer.
    .where('writer', '!=', moved.entryId)
    .select('question')
    .limit(1)
    .execute()
  await removeEntry(trx, actor, moved)
  if (written.length > 0) return
  await trx.updateTable('entry').set({ movedTo: to }).where('id', '=', moved.entryId).execute()
}
