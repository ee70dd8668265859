import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { disclosableSections, type MarkedAnswer } from '@kartlaggning/schema/answers/disclosure/disclosable'
import type { Disclosure, Disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { OnBehalf } from '@kartlaggning/schema/respondents/proxy'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readNames } from '../read-names.ts'
import { readSubmission } from '../read-submission.ts'
import { submissionInWords } from './submission-in-words.ts'

/** What was submitted last, answer by answer, and every copy that has been made. */
export async function readDisclosures(trx: Trx, respondentId: string, language: Language): Promise<Disclosures> {
  const [read, names, marked, disclosures] = await Promise.all([
    readSubmission(trx, respondentId).catch((error: unknown) => {
      if (error instanceof ProblemError && error.type === 'not-found') return null
      throw error
    }),
    readNames(trx),
    selectMarked(trx, respondentId).execute(),
    selectDisclosures(trx, respondentId).orderBy('disclosedAt', 'desc').execute(),
  ])
  if (!read?.answering.submission) return { submission: null, sections: [], disclosures }
  const { id, version, reference, proxy } = read.answering.submission
  const onBehalf = proxy && OnBehalf.parse(proxy)
  const inWords = submissionInWords(read.answering, read.document as AnswerDocument, names, language)
  return {
    submission: { id, version, reference, ...(onBehalf && { onBehalf }) },
    sections: disclosableSections(inWords, marked),
    disclosures,
  }
}

const selectMarked = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('secrecyMark')
    .where('respondentId', '=', respondentId)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .select(['entryId as entry', 'question', 'ground'])
    .$castTo<MarkedAnswer>()

export const selectDisclosures = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('disclosure')
    .innerJoin('submission', 'submission.id', 'disclosure.submissionId')
    .where('disclosure.respondentId', '=', respondentId)
    .select(['disclosure.id', 'reference', 'version', 'language', 'requestedBy', 'note', 'masks', 'disclosedAt'])
    .select(['disclosedByName as disclosedBy', files.as('files')])
    .$castTo<Disclosure>()

const files = sql<Disclosure['files']>`(
  select jsonb_agg(jsonb_build_object('format', format, 'hash', hash) order by format desc)
  from disclosure_file where disclosure_id = disclosure.id)`
