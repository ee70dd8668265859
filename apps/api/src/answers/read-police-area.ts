import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { PoliceAreaAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import { withoutSecret } from '@kartlaggning/schema/answers/redact'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readSecretAnswers, roundOfRespondent } from './read-secret-answers.ts'

interface Area extends PoliceAreaAnswers {
  readonly respondentId: string
  /** Null where it has not submitted. */
  readonly isAsFrozen: boolean | null
}

/**
 * What the local police area has submitted for all of its municipalities, but for what is marked as secret in it; null for the
 * police area itself.
 */
export async function readPoliceArea(trx: Trx, respondentId: string): Promise<PoliceAreaAnswers | null> {
  const [{ rows }, secret] = await Promise.all([
    sql<{ area: Area | null }>`select police_area_answers(${respondentId}) as area`.execute(trx),
    readSecretAnswers(trx, roundOfRespondent(respondentId)),
  ])
  const area = rows[0]?.area
  if (!area) return null
  const { respondentId: areaId, document, isAsFrozen, ...about } = area
  if (isAsFrozen === false) throw new ProblemError('document-was-altered')
  return { ...about, document: withoutSecret(document as AnswerDocument, secret.get(areaId) ?? []) }
}
