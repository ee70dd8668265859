import type { OpenCompletion } from '@kartlaggning/schema/answers/completion'
import type { Trx } from '../../database/database.ts'
import { titleIn } from './title-in.ts'

/** What is asked about again, and not answered yet. */
export async function readOpenCompletion(trx: Trx, respondentId: string): Promise<OpenCompletion | undefined> {
  const open = await trx
    .selectFrom('completionRequest')
    .innerJoin('submission', 'submission.id', 'submissionId')
    .where('completionRequest.respondentId', '=', respondentId)
    .where('endedAt', 'is', null)
    .select(['reason', 'answerBy', 'questions', 'document'])
    .executeTakeFirst()
  if (!open) return undefined
  const { document, questions, ...request } = open
  return { ...request, questions: questions.map((it) => ({ ...it, title: titleIn(document, it) })) }
}
