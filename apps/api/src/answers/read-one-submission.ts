import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readAnswering, readOneSubmission } from './answering.ts'
import { isAsFrozen } from './is-as-frozen.ts'

/** One submission of a respondent, whole, whether or not another has followed it. */
export async function readSubmissionById(trx: Trx, respondentId: string, id: string) {
  const [answering, submission, frozen] = await Promise.all([
    readAnswering(trx, respondentId),
    readOneSubmission(trx, respondentId, id),
    trx
      .selectFrom('submission')
      .where('id', '=', id)
      .where('respondentId', '=', respondentId)
      .select(['document', isAsFrozen.as('isAsFrozen')])
      .executeTakeFirst(),
  ])
  if (!submission || !frozen) throw new ProblemError('not-found')
  if (!frozen.isAsFrozen) throw new ProblemError('document-was-altered')
  return { answering, submission, document: frozen.document as AnswerDocument }
}
