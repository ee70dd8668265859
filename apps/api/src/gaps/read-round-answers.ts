import type { Audience } from '@kartlaggning/schema/answers/audience'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'
import { redactRound, type RedactedFor, type RoundSubmissions, type Submission } from './redact-round.ts'
import type { SideKind } from './rules/round-answers.ts'

/**
 * Everything the rules and the figures read of a round, as far as this reader may see it: the newest submission of each
 * side, and the answers of the reconciliation. What is computed from it can tell nothing else. Actors that have been merged
 * are one.
 */
export async function readRoundAnswers<Reader extends Audience>(
  trx: Trx,
  roundId: string,
  reader: Reader,
): Promise<RedactedFor<Reader>> {
  const [round, municipalities, confirmations] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['closesOn', 'closedAt', 'thresholds', 'questionnaire', 'scope', 'modulesOff', 'supplementary'])
      .executeTakeFirst(),
    readMunicipalities(trx, roundId),
    readConfirmations(trx, roundId),
  ])
  if (!round) throw new ProblemError('not-found')
  const questionnaire = questionnaireOf(round.questionnaire)
  const asked = {
    version: round.questionnaire,
    municipality: sectionsOfRound(questionnaire, round, 'municipality'),
    police: sectionsOfRound(questionnaire, round, 'police'),
  }
  const submissions: RoundSubmissions = {
    questionnaire: round.questionnaire,
    referenceDate: (round.closedAt ?? round.closesOn).slice(0, 10),
    thresholds: Thresholds.parse(round.thresholds),
    modulesOff: round.modulesOff,
    municipalities,
    confirmations,
  }
  return redactRound(submissions, asked, reader)
}

const readConfirmations = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('jointActionConfirmation')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'entryId as entry', 'recognition', 'sameAs'])
    .execute()

const readNewestSubmissions = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .where('roundId', '=', roundId)
    .where('municipalityCode', 'is not', null)
    .select(['respondent.id as respondentId', 'municipalityCode', 'kind', 'submission.id as submissionId', 'document'])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', (order) => order.desc().nullsLast())
    .execute()

async function readMunicipalities(trx: Trx, roundId: string): Promise<RoundSubmissions['municipalities']> {
  const [asked, merged, everyMunicipality] = await Promise.all([
    readNewestSubmissions(trx, roundId),
    trx.selectFrom('actor').where('mergedInto', 'is not', null).select(['id', 'mergedInto']).execute(),
    listMunicipalities(trx),
  ])
  const sides = new Map(asked.map((it) => [`${it.municipalityCode} ${it.kind}`, it]))
  const sideOf = (code: string, kind: SideKind): Submission | null => {
    const found = sides.get(`${code} ${kind}`)
    if (!found?.submissionId || !found.document) return null
    const document = withActorsAsOne(found.document, merged)
    return { respondentId: found.respondentId, submissionId: found.submissionId, document }
  }
  const codes = new Set(asked.map((it) => it.municipalityCode))
  return everyMunicipality
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
