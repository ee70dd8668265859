import { changesBetween, newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import type { Correction } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** What moving the round to the newest questionnaire would change, and for how many drafts. */
export async function readCorrection(trx: Trx, roundId: string): Promise<Correction> {
  const [round, begun] = await Promise.all([
    trx.selectFrom('round').where('id', '=', roundId).select('questionnaire').executeTakeFirst(),
    trx
      .selectFrom('respondent')
      .where('roundId', '=', roundId)
      .where('begunAt', 'is not', null)
      .select((row) => row.fn.countAll<string>().as('drafts'))
      .executeTakeFirstOrThrow(),
  ])
  if (!round) throw new ProblemError('not-found')
  const { version } = newestQuestionnaire()
  return {
    to: version === round.questionnaire ? null : version,
    drafts: Number(begun.drafts),
    questions: changesBetween(round.questionnaire, version),
  }
}
