import { freeTextsIn } from '@kartlaggning/schema/answers/coding/free-texts-in'
import { textAt } from '@kartlaggning/schema/answers/coding/text-range'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { redactFor } from '@kartlaggning/schema/answers/redact'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { isAsFrozen } from '../is-as-frozen.ts'
import { respondentQuestions } from '../respondent-questions.ts'

interface Quote {
  readonly respondentId: string
  readonly submissionId: string
  readonly entry: string | null
  readonly question: string
  readonly from: number
  readonly to: number
  readonly quote: string
}

/** The submission in which the words stand where they are said to, in a free text that the county board may read. */
export async function findQuoted(trx: Trx, { respondentId, submissionId, entry, question, quote, from, to }: Quote) {
  const found = await trx
    .selectFrom('submission')
    .innerJoin('respondent', 'respondent.id', 'submission.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('submission.respondentId', '=', respondentId)
    .orderBy('version', 'desc')
    .select(['submission.id', 'hash', 'document', 'respondent.kind', isAsFrozen.as('isAsFrozen')])
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary', 'previousRoundId'])
    .execute()
  if (found.length === 0) throw new ProblemError('not-found')
  const submission = found.find(({ id }) => id === submissionId)
  if (!submission) throw new ProblemError('passage-is-not-there')
  if (submission.isAsFrozen === false) throw new ProblemError('document-was-altered')
  const { sections } = respondentQuestions(submission)
  const { document } = redactFor('county-board', sections)(submission.document as AnswerDocument)
  const answer = freeTextsIn(sections, document, () => null).find(
    (it) => it.entry === entry && it.question === question,
  )
  if (!answer || textAt(answer.text, { from, to }) !== quote) throw new ProblemError('passage-is-not-there')
  return { hash: submission.hash, isNewest: found[0] === submission }
}
