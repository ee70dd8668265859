import type { PreviousAnswers } from '@kartlaggning/schema/answers/answers'
import { mappingsBetween, questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { upgradedDocument } from '@kartlaggning/schema/versions/upgrade'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What the same respondent submitted in the round before, as this round's questionnaire has it; null when there is none. */
export async function readPrevious(
  trx: Trx,
  { respondentId, questionnaire }: { respondentId: string; questionnaire: string },
): Promise<PreviousAnswers | null> {
  const { rows } = await sql<{ previous: (PreviousAnswers & { questionnaire: string }) | null }>`
    select previous_submission(${respondentId}) as previous`.execute(trx)
  const previous = rows[0]?.previous
  if (!previous) return null
  const then = questionnaireOf(previous.questionnaire)
  const mappings = mappingsBetween(then.version, questionnaire)
  const document = upgradedDocument(mappings, then, previous.document as AnswerDocument)
  return { ...previous, document: document as PreviousAnswers['document'] }
}
