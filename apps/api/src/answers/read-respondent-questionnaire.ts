import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { RespondentQuestionnaire } from './respondent-questions.ts'

/** What a respondent is asked, and how far its round has come: what a draft asks may still change. */
export async function readRespondentQuestionnaire(
  trx: Trx,
  respondentId: string,
): Promise<RespondentQuestionnaire & { roundStatus: RoundStatus }> {
  const asked = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'roundId')
    .where('respondent.id', '=', respondentId)
    .select(['kind', 'questionnaire', 'scope', 'modulesOff', 'supplementary', 'previousRoundId'])
    .select('round.status as roundStatus')
    .executeTakeFirst()
  if (!asked) throw new ProblemError('not-found')
  return asked
}
