import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { secretIn } from '@kartlaggning/schema/answers/redact'
import type { NewSecrecy, Secrecy } from '@kartlaggning/schema/answers/secrecy'
import { isWholeEntry, markedQuestion } from '@kartlaggning/schema/answers/secret-answer'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import { readSubmission } from '../../answers/read-submission.ts'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellingLess } from '../../needs/commenting/tell-less.ts'
import { readSecrecy } from './read-secrecy.ts'

/**
 * Marks answers that have been submitted as secret. What those concerned have been shown of needs that rest on them is taken
 * back; what is published stays, and the reply says in which editions it stands.
 */
export async function markSecret(
  trx: Trx,
  { personId, name }: Actor,
  respondentId: string,
  { ground, words, answers }: NewSecrecy,
): Promise<Secrecy> {
  // Whoever submits just now is waited for.
  await sql`select lock_respondent(${respondentId})`.execute(trx)
  const { answering, document } = await readSubmission(trx, respondentId)
  const marked = answers.map(({ id, entry, question }) => ({ id, entry, question: markedQuestion(question) }))
  for (const it of marked)
    if (secretIn(document as AnswerDocument, [it]) === 0 || (isWholeEntry(it) && it.entry === null))
      throw new ProblemError('answer-not-asked')
  const by = { ground, words, respondentId, markedBy: personId, markedByName: name }
  await tellingLess(trx, personId, answering.roundId, () =>
    trx
      .insertInto('secrecyMark')
      .values(marked.map(({ id, entry, question }) => ({ ...by, id, entryId: entry, question })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return readSecrecy(trx, respondentId)
}
