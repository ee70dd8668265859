import type { Actor } from '@kartlaggning/schema/permission'
import type { Confirmation, Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { holdReconciliation } from './hold-reconciliation.ts'
import { readConfirmations } from './read-confirmations.ts'
import { readReconciliation } from './read-reconciliation.ts'

interface Answer {
  readonly recognition: Recognition
  readonly sameAs: string | null
  readonly comment: string
}

/** Confirms one of the counterpart's joint actions as matched, or says that we do not know it. It overwrites no answer, and may be changed while the phase lasts. */
export async function confirmJointAction(
  trx: Trx,
  actor: Actor,
  { respondentId, entryId }: { respondentId: string; entryId: string },
  { recognition, sameAs, comment }: Answer,
): Promise<Confirmation> {
  await holdReconciliation(trx, respondentId)
  const current = await readReconciliation(trx, respondentId)
  if (!current.open) throw new ProblemError('round-is-not-in-reconciliation')
  if (!current.theirJointActions.some((it) => it.entry === entryId))
    throw new ProblemError('joint-action-is-not-counterparts')
  const ours = recognition === 'same' ? sameAs : null
  if (recognition === 'same' && !current.ownJointActions.some((it) => it.entry === ours)) {
    throw new ProblemError('input-not-valid', { errors: [{ path: 'sameAs', code: 'choose-one' }] })
  }
  const answer = { recognition, sameAs: ours, comment, confirmedBy: actor.personId }
  await trx
    .insertInto('jointActionConfirmation')
    .values({ respondentId, entryId, ...answer })
    .onConflict((conflict) =>
      conflict
        .columns(['respondentId', 'entryId'])
        .doUpdateSet({ ...answer, confirmedAt: sql`clock()`, withdrawnAt: null }),
    )
    .execute()
  const confirmation = (await readConfirmations(trx, { respondentId })).get(`${respondentId} ${entryId}`)
  if (!confirmation) throw new ProblemError('internal-error')
  return confirmation
}
