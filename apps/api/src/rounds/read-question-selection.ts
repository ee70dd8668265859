import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

export async function readQuestionSelection(trx: Trx, roundId: string): Promise<QuestionSelection> {
  const selection = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['modulesOff', 'supplementary'])
    .executeTakeFirst()
  if (!selection) throw new ProblemError('not-found')
  return selection
}
