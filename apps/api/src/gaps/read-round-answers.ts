import { seesDifferences, type Audience } from '@kartlaggning/schema/answers/audience'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { redactFor } from '@kartlaggning/schema/answers/redact'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'
import type { MunicipalityAnswers, RoundAnswers, Side, SideKind } from './rules/round-answers.ts'

/**
 * Everything the rules and the figures read of a round, as far as this reader may see it: the newest submission of each
 * side, and the answers of the reconciliation. What is computed from it can tell nothing else. Actors that have been merged
 * are one.
 */
export async function readRoundAnswers(trx: Trx, roundId: string, reader: Audience): Promise<RoundAnswers> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['closesOn', 'closedAt', 'thresholds', 'questionnaire', 'scope', 'modulesOff', 'supplementary'])
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  return {
    reader,
    questionnaire: round.questionnaire,
    referenceDate: (round.closedAt ?? round.closesOn).slice(0, 10),
    thresholds: Thresholds.parse(round.thresholds),
    modulesOff: round.modulesOff,
    municipalities: await readMunicipalities(trx, { id: roundId, ...round }, reader),
    confirmations: seesDifferences(reader) ? await readConfirmations(trx, roundId) : [],
  }
}

const readConfirmations = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('jointActionConfirmation')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'entryId as entry', 'recognition', 'sameAs'])
    .execute()

async function readMunicipalities(
  trx: Trx,
  round: RoundQuestionnaire & { readonly id: string },
  reader: Audience,
): Promise<MunicipalityAnswers[]> {
  const asked = await trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .where('roundId', '=', round.id)
    .where('municipalityCode', 'is not', null)
    .select(['respondent.id as respondentId', 'municipalityCode', 'kind', 'submission.id as submissionId', 'document'])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', (order) => order.desc().nullsLast())
    .execute()
  const sides = new Map(asked.map((it) => [`${it.municipalityCode} ${it.kind}`, it]))
  const merged = await trx
    .selectFrom('actor')
    .where('mergedInto', 'is not', null)
    .select(['id', 'mergedInto'])
    .execute()
  const questionnaire = questionnaireOf(round.questionnaire)
  const redact = {
    municipality: redactFor(reader, sectionsOfRound(questionnaire, round, 'municipality')),
    police: redactFor(reader, sectionsOfRound(questionnaire, round, 'police')),
  }
  const sideOf = (code: string, kind: SideKind): Side | null => {
    const found = sides.get(`${code} ${kind}`)
    if (!found?.submissionId || !found.document) return null
    const { respondentId, submissionId } = found
    const shown = redact[kind](withActorsAsOne(found.document, merged))
    return { respondentId, submissionId, ...shown, answers: canonicalAnswers(shown.document, round.questionnaire) }
  }
  const codes = new Set(asked.map((it) => it.municipalityCode))
  return (await listMunicipalities(trx))
    .filter(({ code }) => codes.has(code))
    .map(({ code, name, neighbours, population, policeArea }) => ({
      code,
      name,
      neighbours,
      population,
      policeArea: policeArea?.id ?? null,
      municipality: sideOf(code, 'municipality'),
      police: sideOf(code, 'police'),
    }))
}
