import { Thresholds } from '@kartlaggning/schema/rounds/round'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'
import type { MunicipalityAnswers, RoundAnswers, Side } from './rules/round-answers.ts'

/**
 * Everything the rules read of a round: the newest submission of each side, and the answers of the reconciliation. Actors
 * that have been merged are one to the rules.
 */
export async function readRoundAnswers(trx: Trx, roundId: string): Promise<RoundAnswers> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['closesOn', 'closedAt', 'thresholds', 'modulesOff'])
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  return {
    referenceDate: (round.closedAt ?? round.closesOn).slice(0, 10),
    thresholds: Thresholds.parse(round.thresholds),
    modulesOff: round.modulesOff,
    municipalities: await readMunicipalities(trx, roundId),
    confirmations: await trx
      .selectFrom('jointActionConfirmation')
      .innerJoin('respondent', 'respondent.id', 'respondentId')
      .where('roundId', '=', roundId)
      .select(['respondentId', 'entryId as entry', 'recognition', 'sameAs'])
      .execute(),
  }
}

async function readMunicipalities(trx: Trx, roundId: string): Promise<MunicipalityAnswers[]> {
  const asked = await trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .where('roundId', '=', roundId)
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
  const sideOf = (code: string, kind: 'municipality' | 'police'): Side | null => {
    const found = sides.get(`${code} ${kind}`)
    if (!found?.submissionId || !found.document) return null
    const document = withActorsAsOne(found.document, merged)
    return { respondentId: found.respondentId, submissionId: found.submissionId, document }
  }
  const codes = new Set(asked.map((it) => it.municipalityCode))
  return (await listMunicipalities(trx))
    .filter(({ code }) => codes.has(code))
    .map(({ code, name, neighbours }) => ({
      code,
      name,
      neighbours,
      municipality: sideOf(code, 'municipality'),
      police: sideOf(code, 'police'),
    }))
}
