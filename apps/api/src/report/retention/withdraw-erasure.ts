import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import type { OneErasure } from './confirm-erasure.ts'
import { readRetention } from './read-retention.ts'

/** Puts a proposal aside: whom it was about is told no more. */
export async function withdrawErasure(trx: Trx, { personId }: Actor, { county, erasureId }: OneErasure) {
  const read = await readRetention(trx, county)
  if (![...read.log, read.proposal].some((it) => it?.id === erasureId)) throw new ProblemError('not-found')
  const withdrawn = await trx
    .updateTable('erasure')
    .set({ content: null, withdrawnBy: personId, withdrawnAt: sql`clock()` })
    .where('id', '=', erasureId)
    .where('content', 'is not', null)
    .returning('id')
    .execute()
  if (withdrawn.length === 0) throw new ProblemError('erasure-is-closed')
  return {}
}
