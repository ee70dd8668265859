import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { answersAreOpen } from './deadline.ts'

/** Nothing rests on the answers of a round while somebody still has time to give or change theirs. */
export async function refuseWhileAnswering(trx: Trx, roundId: string) {
  const open = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('round.id', '=', roundId)
    .where(answersAreOpen)
    .select('respondent.id')
    .limit(1)
    .executeTakeFirst()
  if (open) throw new ProblemError('answers-are-still-open')
}
