import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { answersAreOpen } from '../respondents/deadline.ts'

/** Opens submitted answers again while the round is open. What was submitted stays; the next submission is a new version. */
export async function reopenAnswers(trx: Trx, respondentId: string, { reason }: { reason: string }) {
  const current = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select(['submittedAt', answersAreOpen.as('open')])
    .forNoKeyUpdate('respondent')
    .executeTakeFirst()
  if (!current) throw new ProblemError('not-found')
  if (!current.open) throw new ProblemError('round-is-not-open')
  if (!current.submittedAt) throw new ProblemError('answers-are-not-submitted')
  await trx
    .updateTable('respondent')
    .set({ submittedAt: null, reopenedBecause: reason })
    .where('id', '=', respondentId)
    .execute()
  return {}
}
