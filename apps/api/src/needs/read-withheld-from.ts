import { REVIEWED_READERS, type Audience, type ReviewedReader } from '@kartlaggning/schema/answers/audience'
import { withheldByLevel, withSecret } from '@kartlaggning/schema/answers/redact'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { sql } from 'kysely'
import { readSecretAnswers } from '../answers/read-secret-answers.ts'
import type { Trx } from '../database/database.ts'
import { canonicalId, secretInAreas } from '../gaps/redact-round.ts'
import type { SideKind } from '../gaps/rules/round-answers.ts'
import type { WithheldOfRound } from '../gaps/rules/withheld-evidence.ts'
import { thisRound } from '../gaps/submitted-municipalities.ts'
import { ProblemError } from '../http/problem-error.ts'

/** What is withheld from the readers of each edition: from those of the county board's, what is marked as secret. */
export const readWithheldFromEditions = (trx: Trx, roundId: string): Promise<WithheldOfRound<ReviewedReader>[]> =>
  readWithheldFrom(trx, roundId, REVIEWED_READERS)

/**
 * What is withheld from each of these readers: it follows from what was chosen and marked as secret, and no answers are read.
 */
export async function readWithheldFrom<Reader extends Audience>(
  trx: Trx,
  roundId: string,
  readers: readonly Reader[],
): Promise<WithheldOfRound<Reader>[]> {
  const [round, submitted, secret] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['questionnaire', 'scope', 'modulesOff', 'supplementary'])
      .executeTakeFirst(),
    readShareLevels(trx, roundId),
    readSecretAnswers(trx, thisRound(roundId)),
  ])
  if (!round) throw new ProblemError('not-found')
  const questionnaire = questionnaireOf(round.questionnaire)
  const sections = {
    municipality: sectionsOfRound(questionnaire, round, 'municipality'),
    police: sectionsOfRound(questionnaire, round, 'police'),
  }
  const readAs = canonicalId(round.questionnaire)
  const sides = submitted.map((it) => ({ municipality: it, police: null }))
  const inAreas = secretInAreas(secret, sides, round.questionnaire)
  return readers.map((reader) => {
    const withheldAt = {
      municipality: withheldByLevel(sections.municipality, reader, readAs),
      police: withheldByLevel(sections.police, reader, readAs),
    }
    const sideOf = (code: string | null, kind: SideKind) => {
      const side = submitted.find((it) => it.municipalityCode === code && it.kind === kind)
      if (!side) return null
      const withheld = withheldAt[kind](side.shareLevel)
      return { withheld: withSecret(withheld, sections[kind], secret.get(side.respondentId) ?? [], readAs) }
    }
    const codes = new Set(submitted.flatMap(({ municipalityCode }) => municipalityCode ?? []))
    const municipalities = [...codes].map((code) => ({
      code,
      municipality: sideOf(code, 'municipality'),
      police: sideOf(code, 'police'),
    }))
    return { reader, municipalities, secretInAreas: inAreas }
  })
}

/** How widely each side that has submitted shares its newest answers. */
const readShareLevels = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('submission', 'submission.respondentId', 'respondent.id')
    .where('roundId', '=', roundId)
    .where('municipalityCode', 'is not', null)
    .select(['respondent.id as respondentId', 'municipalityCode', 'kind'])
    .select(sql<string | null>`document #>> '{closing,shareLevel}'`.as('shareLevel'))
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', 'desc')
    .execute()
