import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readQuestionSelection } from './read-question-selection.ts'

/** Leaves sections out of a draft, and adds questions of the county's own. */
export async function selectQuestions(
  trx: Trx,
  roundId: string,
  { modulesOff, supplementary }: QuestionSelection,
): Promise<QuestionSelection> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', 'questionnaire'])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'draft') throw new ProblemError('round-is-not-draft')
  const known = new Set(questionnaireOf(round.questionnaire).sections.map((section) => section.id))
  const at = modulesOff.findIndex((section) => !known.has(section))
  if (at >= 0) throw new ProblemError('input-not-valid', { errors: [{ path: `modulesOff.${at}`, code: 'choose-one' }] })
  await trx
    .updateTable('round')
    .set({ modulesOff, supplementary: asJson(supplementary) })
    .where('id', '=', roundId)
    .execute()
  return readQuestionSelection(trx, roundId)
}
