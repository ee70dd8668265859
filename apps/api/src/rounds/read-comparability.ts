import { changesBetween } from '@kartlaggning/schema/questionnaires/registry'
import type { QuestionChange } from '@kartlaggning/schema/versions/question-change'
import type { Comparability } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readWhatWasReadIn } from './read-what-was-read-in.ts'

/** What became of every question since the round before. */
export async function readComparability(trx: Trx, roundId: string): Promise<Comparability> {
  const row = await trx
    .selectFrom('round')
    .leftJoin('round as before', 'before.id', 'round.previousRoundId')
    .where('round.id', '=', roundId)
    .select(['round.questionnaire', 'before.name', 'before.questionnaire as previousQuestionnaire'])
    .select(['before.id as previousId', 'before.importedAt'])
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  const { questionnaire, name, previousQuestionnaire, previousId, importedAt } = row
  if (name === null || previousQuestionnaire === null) return { questionnaire, previous: null, questions: [] }
  const questions = changesBetween(previousQuestionnaire, questionnaire)
  const readIn = importedAt !== null && previousId !== null ? await readWhatWasReadIn(trx, previousId) : null
  return {
    questionnaire,
    previous: { name, questionnaire: previousQuestionnaire, imported: importedAt !== null },
    questions: readIn ? questions.map((it) => withWhatWasReadIn(it, readIn)) : questions,
  }
}

const withWhatWasReadIn = (change: QuestionChange, readIn: ReadonlySet<string>): QuestionChange =>
  change.before === null || change.after === null || readIn.has(change.before)
    ? change
    : { ...change, change: 'not-read-in', comparable: 'no' }
