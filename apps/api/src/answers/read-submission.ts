import type { z } from 'zod'
import type { answers } from '@kartlaggning/schema/answers/answers'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readAnswering } from './answering.ts'

type Reply = z.output<(typeof answers.submitted.schema.response)[200]>

/** The newest submission, whole. Before there is one, nobody but the respondent reads a word. */
export async function readSubmission(trx: Trx, respondentId: string): Promise<Reply> {
  const answering = await readAnswering(trx, respondentId)
  const submission = answering.submission
  if (!submission) throw new ProblemError('not-found')
  const { document } = await trx
    .selectFrom('submission')
    .where('id', '=', submission.id)
    .select('document')
    .executeTakeFirstOrThrow()
  return { answering, document: document as Reply['document'] }
}
