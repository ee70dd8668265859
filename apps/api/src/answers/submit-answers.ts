import type { Submission } from '@kartlaggning/schema/answers/submission'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { endAbstention } from '../respondents/declining/end-abstention.ts'
import { endCompletion } from './completion/end-completion.ts'
import { readLatestSubmission } from './answering.ts'
import { prepareSubmission, type PreparedSubmission } from './prepare-submission.ts'
import { readForSubmission } from './read-for-submission.ts'

/** Freezes the answers as they stand. */
export async function submitAnswers(trx: Trx, actor: Actor, respondentId: string): Promise<Submission> {
  return freezeSubmission(trx, prepareSubmission(await readForSubmission(trx, respondentId), actor))
}

/** Writes down what has been prepared of what this transaction has read and locked, and returns it with its receipt. */
export async function freezeSubmission(trx: Trx, prepared: PreparedSubmission): Promise<Submission> {
  const { id, version, hash, reference, personId, document, mirror, answering } = prepared
  const { respondentId } = answering
  const [, , , , , submission] = await Promise.all([
    trx
      .insertInto('submission')
      .values({ id, respondentId, version, hash, reference, submittedBy: personId, document: asWritten(document) })
      .execute(),
    trx
      .insertInto('submissionMirror')
      .values({ submissionId: id, respondentId, document: sql<AnswerDocument>`${mirror}::jsonb` })
      .execute(),
    trx
      .updateTable('respondent')
      .set({ submittedAt: sql`clock()` })
      .where('id', '=', respondentId)
      .execute(),
    endCompletion(trx, respondentId, id),
    endAbstention(trx, respondentId),
    readLatestSubmission(trx, respondentId),
  ])
  if (!submission) throw new ProblemError('internal-error')
  return submission
}

const asWritten = (document: string) => sql<AnswerDocument>`${document}::json`
