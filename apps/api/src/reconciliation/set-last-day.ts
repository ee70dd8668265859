import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** How long the two sides have. Nothing closes by itself: the coordinator begins the analysis. */
export async function setLastDay(trx: Trx, roundId: string, until: string): Promise<{ until: string }> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', sql<boolean>`${until}::date < today()`.as('hasPassed')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'reconciliation') throw new ProblemError('round-is-not-in-reconciliation')
  if (round.hasPassed) throw new ProblemError('round-dates-out-of-order')
  await trx.updateTable('round').set({ reconcilesUntil: until }).where('id', '=', roundId).execute()
  return { until }
}
