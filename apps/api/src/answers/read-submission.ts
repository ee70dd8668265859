import type { z } from 'zod'
import type { answers } from '@kartlaggning/schema/answers/answers'
import { compareVersions } from '@kartlaggning/schema/answers/compare-versions'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readAnswering } from './answering.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { isAsFrozen } from './is-as-frozen.ts'

type Reply = z.output<(typeof answers.submitted.schema.response)[200]>

/** The newest submission, whole. Before there is one, nobody but the respondent reads a word. */
export async function readSubmission(trx: Trx, respondentId: string): Promise<Reply> {
  const [answering, [newest, earlier]] = await Promise.all([
    readAnswering(trx, respondentId),
    trx
      .selectFrom('submission')
      .where('respondentId', '=', respondentId)
      .orderBy('version', 'desc')
      .select(['id', 'document', 'version', 'submittedAt', isAsFrozen.as('isAsFrozen')])
      .limit(2)
      .execute(),
  ])
  if (!newest) throw new ProblemError('not-found')
  if (!newest.isAsFrozen || earlier?.isAsFrozen === false) throw new ProblemError('document-was-altered')
  // Submitted anew between the two queries.
  if (newest.id !== answering.submission?.id) return readSubmission(trx, respondentId)
  const { version, submittedAt } = earlier ?? newest
  const { sections } = respondentQuestions(answering)
  return {
    answering,
    document: newest.document as Reply['document'],
    changes: earlier ? { version, submittedAt, ...compareVersions(sections, earlier.document, newest.document) } : null,
  }
}
