import type { ExportedAnswers, ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { fold } from '@kartlaggning/schema/answers/fold'
import { nothingWithheld } from '@kartlaggning/schema/answers/redact'
import { shownDocument } from '@kartlaggning/schema/questionnaire/shown-document'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { carriedIn } from '../carried-answers.ts'
import { readDraft } from '../read-draft.ts'
import { readNames } from '../read-names.ts'
import { readSubmission } from '../read-submission.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { exportedRespondent, selectExported, selectExportedRound } from './read-round-frame.ts'

interface Own {
  readonly frame: Omit<ExportFrame, 'language'>
  readonly answers: ExportedAnswers
}

/** What a respondent has answered, for itself: as it was submitted last, or as its draft stands. */
export async function readOwnAnswers(trx: Trx, respondentId: string, of: 'draft' | 'submission'): Promise<Own> {
  const [found, round, names, given] = await Promise.all([
    selectExported(trx).where('respondent.id', '=', respondentId).executeTakeFirst(),
    selectExportedRound(trx, sql`(select round_id from respondent where id = ${respondentId})`),
    readNames(trx),
    of === 'draft' ? readDraft(trx, respondentId) : readSubmission(trx, respondentId),
  ])
  if (!found || !round) throw new ProblemError('not-found')
  const { at, ...asked } = round
  const respondent = exportedRespondent(found)
  const { sections } = respondentQuestions({ ...asked, kind: respondent.kind })
  const document =
    'document' in given
      ? (given.document as AnswerDocument)
      : shownDocument(sections, fold(given.answers, given.entries), carriedIn(given.unconfirmed, given.entries))
  return {
    frame: {
      round: asked,
      respondents: [{ ...respondent, ...(of === 'draft' && { submission: null }) }],
      names,
      at,
      reader: 'own-organisation',
      isDraft: of === 'draft',
    },
    answers: { respondentId, document, withheld: nothingWithheld },
  }
}
