import type { RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Trx } from '../database/database.ts'
import { respondentQuestions } from './respondent-questions.ts'

/** What the round says that a municipality takes which answers everything: others are estimated against it. */
export const planOf = (asked: RoundQuestionnaire, minutes: number) => ({
  minutes,
  whole: respondentQuestions({ ...asked, kind: 'municipality' }).sections,
})

export async function readPlannedMinutes(trx: Trx, respondentId: string): Promise<number> {
  const plan = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select('estimatedMinutes')
    .executeTakeFirst()
  return plan?.estimatedMinutes ?? 0
}
