import { changesBetween } from '@kartlaggning/schema/questionnaires/registry'
import type { Comparability } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** What became of every question since the round before. */
export async function readComparability(trx: Trx, roundId: string): Promise<Comparability> {
  const row = await trx
    .selectFrom('round')
    .leftJoin('round as before', 'before.id', 'round.previousRoundId')
    .where('round.id', '=', roundId)
    .select(['round.questionnaire', 'before.name', 'before.questionnaire as previousQuestionnaire'])
    .select('before.importedAt')
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  const { questionnaire, name, previousQuestionnaire, importedAt } = row
  if (name === null || previousQuestionnaire === null) return { questionnaire, previous: null, questions: [] }
  return {
    questionnaire,
    previous: { name, questionnaire: previousQuestionnaire, imported: importedAt !== null },
    questions: changesBetween(previousQuestionnaire, questionnaire),
  }
}
