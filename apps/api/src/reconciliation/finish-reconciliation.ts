import type { Actor } from '@kartlaggning/schema/permission'
import type { Finished } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { holdReconciliation } from './hold-reconciliation.ts'
import { readFinished } from './read-conversations.ts'
import { readReconciliation } from './read-reconciliation.ts'
import { tellOtherSide } from './tell-other-side.ts'

/** A side has nothing more to say, or has after all. What is left open is then a difference, and nothing is closed. */
export async function finishReconciliation(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  finished: boolean,
  publicUrl: string,
): Promise<Finished | null> {
  await holdReconciliation(trx, respondentId)
  const current = await readReconciliation(trx, respondentId)
  if (!current.open) throw new ProblemError('round-is-not-in-reconciliation')
  const said = { finished, saidBy: actor.personId }
  const row = await trx
    .insertInto('reconciliationEnd')
    .values({ respondentId, ...said })
    .onConflict((conflict) => conflict.column('respondentId').doUpdateSet({ ...said, saidAt: sql`clock()` }))
    .returning(sql<boolean>`xmax = 0`.as('isFirst'))
    .executeTakeFirstOrThrow()
  // Said again after being taken back, it is no news.
  if (finished && row.isFirst) await tellOtherSide(trx, current, 'finished', publicUrl)
  return (await readFinished(trx, { respondentId })).get(respondentId) ?? null
}
