import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseWhileAnswering } from '../respondents/refuse-while-answering.ts'
import { readRound } from '../rounds/read-rounds.ts'

/** How long the two sides have, unless the coordinator sets another day. */
const DAYS = 14

/** Lets the two sides of each municipality see each other's mirrored answers; the reading policy follows the status. */
export async function beginReconciliation(trx: Trx, roundId: string, until?: string): Promise<Round> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', 'reconciles', sql<boolean>`${until ?? null}::date < today()`.as('hasPassed')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (!round.reconciles) throw new ProblemError('round-does-not-reconcile')
  if (round.status !== 'closed') throw new ProblemError('round-is-not-closed')
  if (round.hasPassed) throw new ProblemError('round-dates-out-of-order')
  await refuseWhileAnswering(trx, roundId)
  await trx
    .updateTable('round')
    .set({
      status: 'reconciliation',
      reconcilesUntil: sql`coalesce(${until ?? null}::date, today() + ${DAYS}::int)`,
      reconciliationBeganAt: sql`clock()`,
    })
    .where('id', '=', roundId)
    .execute()
  return readRound(trx, roundId)
}
