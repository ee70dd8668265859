import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from './read-rounds.ts'

/** Closes an open round: answers rest from now on, submitted or not. */
export async function closeRound(trx: Trx, roundId: string): Promise<Round> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'open') throw new ProblemError('round-is-not-open')
  await trx
    .updateTable('round')
    .set({ status: 'closed', closedAt: sql`clock()` })
    .where('id', '=', roundId)
    .execute()
  return readRound(trx, roundId)
}
