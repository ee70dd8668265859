import type { Secrecy } from '@kartlaggning/schema/answers/secrecy'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readSecrecy } from './read-secrecy.ts'

/** Takes a mark of secrecy away. */
export async function removeMark(
  trx: Trx,
  { personId, name }: Actor,
  { respondentId, markId }: { readonly respondentId: string; readonly markId: string },
  because: string,
): Promise<Secrecy> {
  const removed = await trx
    .updateTable('secrecyMark')
    .set({ removedBy: personId, removedByName: name, removedAt: sql`clock()`, removedBecause: because })
    .where('respondentId', '=', respondentId)
    .where('id', '=', markId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (removed.numUpdatedRows === 0n) throw new ProblemError('answer-is-not-marked')
  return readSecrecy(trx, respondentId)
}
