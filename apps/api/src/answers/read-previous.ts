import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import { mappingsBetween, questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { upgradedDocument } from '@kartlaggning/schema/versions/upgrade'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** As they were given, to the questionnaire of then. */
type GivenThen = PreviousAnswers & { readonly questionnaire: string }

/** What the same respondent submitted in the round before; null when there is none. */
export async function readPrevious(trx: Trx, respondentId: string): Promise<GivenThen | null> {
  const { rows } = await sql<{ previous: (GivenThen & { readonly isAsFrozen: boolean }) | null }>`
    select previous_submission(${respondentId}) as previous`.execute(trx)
  const found = rows[0]?.previous
  if (!found) return null
  const { isAsFrozen, ...previous } = found
  if (!isAsFrozen) throw new ProblemError('document-was-altered')
  return previous
}

/** The same, as this round's questionnaire has it. */
export function inQuestionnaire(
  { questionnaire }: { readonly questionnaire: string },
  previous: GivenThen | null,
): PreviousAnswers | null {
  if (!previous) return null
  const then = questionnaireOf(previous.questionnaire)
  const mappings = mappingsBetween(then.version, questionnaire)
  const document = upgradedDocument(mappings, then, previous.document)
  return { ...previous, document }
}
