import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { holdReconciliation } from './hold-reconciliation.ts'
import { readReconciliation } from './read-reconciliation.ts'

/**
 * Takes back what was said of a joint action of the counterpart: a pair made by it is two again. What stands then is what the
 * counterpart has said, if anything.
 */
export async function takeBackConfirmation(
  trx: Trx,
  { respondentId, entryId }: { respondentId: string; entryId: string },
): Promise<{ confirmation: Confirmation | null }> {
  await holdReconciliation(trx, respondentId)
  const current = await readReconciliation(trx, respondentId)
  if (!current.open) throw new ProblemError('round-is-not-in-reconciliation')
  if (!current.theirJointActions.some((it) => it.entry === entryId))
    throw new ProblemError('joint-action-is-not-counterparts')
  await trx
    .updateTable('jointActionConfirmation')
    .set({ withdrawnAt: sql`clock()` })
    .where('respondentId', '=', respondentId)
    .where('entryId', '=', entryId)
    .where('withdrawnAt', 'is', null)
    .execute()
  const { theirJointActions } = await readReconciliation(trx, respondentId)
  return { confirmation: theirJointActions.find((it) => it.entry === entryId)?.confirmation ?? null }
}
