import { answersDocument } from '@kartlaggning/schema/answers/answers-document'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../database/database.ts'
import { files } from '../files/file-pool.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { NamedFile } from '../http/send-file.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { paperWording } from './paper-wording.ts'
import { readNames } from './read-names.ts'
import { readSubmission } from './read-submission.ts'

/** Apart from the making of the file, which takes its time and needs no transaction. */
export async function readForPdf(trx: Trx, respondentId: string) {
  const [submission, names] = await Promise.all([readSubmission(trx, respondentId), readNames(trx)])
  return { ...submission, names }
}

/** The newest submission as a PDF: the same answers, the same bytes. */
export async function answersAsPdf(
  { answering, document, names }: Pick<Awaited<ReturnType<typeof readForPdf>>, 'answering' | 'document' | 'names'>,
  language: Language,
  signal: AbortSignal,
): Promise<NamedFile> {
  const { submission } = answering
  if (!submission) throw new ProblemError('not-found')
  const compiled = answersDocument({
    answering,
    submission,
    document: document as AnswerDocument,
    sections: respondentQuestions(answering).sections,
    wording: paperWording(answering, language, names),
  })
  return { name: `${submission.reference}.pdf`, bytes: await files.make('pdf', compiled, { signal }) }
}
