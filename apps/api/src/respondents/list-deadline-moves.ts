import type { MovedDeadline } from '@kartlaggning/schema/respondents/deadline'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** How the last days to answer a round have been moved, newest first. */
export async function listDeadlineMoves(trx: Trx, roundId: string): Promise<MovedDeadline[]> {
  const [, moves] = await Promise.all([
    refuseHiddenRound(trx, roundId),
    trx
      .selectFrom('deadlineMove')
      .where('roundId', '=', roundId)
      .select(['id', 'respondentId', 'fromDay as from', 'toDay as to', 'reason', 'movedByName as by', 'movedAt as at'])
      .orderBy('movedAt', 'desc')
      .execute(),
  ])
  return moves
}
