import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { AbstentionReason } from '@kartlaggning/schema/respondents/abstention'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { onBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import type { OnBehalf } from '@kartlaggning/schema/respondents/proxy'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../database/database.ts'
import { declinedBecause } from '../respondents/abstention-of.ts'
import { onBehalfOfSubmission } from '../respondents/proxy-of.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'
import type { RoundSubmissions, Submission } from './redact-round.ts'
import type { Actor, SideKind } from './rules/round-answers.ts'

/** The newest submission of each respondent that answers for a municipality in the round, if it has any. */
export const selectNewestSubmissions = (trx: Trx, roundId: RawBuilder<string>) =>
  selectNewestOfAll(trx, roundId).where('municipalityCode', 'is not', null)

/** The same of police areas too. */
export const selectNewestOfAll = (trx: Trx, roundId: RawBuilder<string>) =>
  trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .where('roundId', '=', roundId)
    .select([
      'respondent.id as respondentId',
      'municipalityCode',
      'kind',
      'submission.id as submissionId',
      'submission.submittedAt',
    ])
    .select([declinedBecause, onBehalfOfSubmission])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', (order) => order.desc().nullsLast())

/** What is the same whichever round is read: every municipality and actor, and which actors have been merged. */
export interface Register {
  readonly municipalities: Awaited<ReturnType<typeof listMunicipalities>>
  readonly actors: ReadonlyMap<string, Actor>
  readonly merged: readonly Pick<RegisteredActor, 'id' | 'mergedInto'>[]
}

export async function readRegister(trx: Trx): Promise<Register> {
  const [municipalities, registered] = await Promise.all([
    listMunicipalities(trx),
    trx.selectFrom('actor').select(['id', 'name', 'kind', 'mergedInto']).execute(),
  ])
  const actors = new Map(registered.map(({ id, name, kind }) => [id, { name, kind }]))
  return { municipalities, actors, merged: registered.filter(({ mergedInto }) => mergedInto !== null) }
}

interface Asked {
  readonly respondentId: string
  readonly municipalityCode: string | null
  readonly kind: string
  readonly submissionId: string | null
  readonly submittedAt: string | null
  readonly declined: AbstentionReason | null
  readonly onBehalf: OnBehalf | null
  readonly document: AnswerDocument | null
}

/** The municipalities that were asked, with what their sides have submitted. Actors that have been merged are one. */
export function submittedMunicipalities(
  asked: readonly Asked[],
  { municipalities, merged }: Register,
): RoundSubmissions['municipalities'] {
  const sides = new Map(asked.map((it) => [`${it.municipalityCode} ${it.kind}`, it]))
  const sideOf = (code: string, kind: SideKind): Submission | null => {
    const found = sides.get(`${code} ${kind}`)
    if (!found?.submissionId || !found.document) return null
    const document = withActorsAsOne(found.document, merged)
    const submittedOn = found.submittedAt ? dateInTable(found.submittedAt) : ''
    const onBehalf = onBehalfMark({ proxy: found.onBehalf })
    const { respondentId, submissionId } = found
    return { respondentId, submissionId, submittedOn, ...(onBehalf && { onBehalf }), document }
  }
  const declinedOf = (code: string, kind: SideKind) => sides.get(`${code} ${kind}`)?.declined ?? null
  const codes = new Set(asked.map((it) => it.municipalityCode))
  return municipalities
    .filter(({ code }) => codes.has(code))
    .map(({ code, name, neighbours, population, group, middle, policeAreas }) => ({
      code,
      name,
      neighbours,
      population,
      group,
      middle,
      // What is common to an area is common to the municipality only where it lies in one.
      policeArea: policeAreas.length === 1 ? (policeAreas[0]?.id ?? null) : null,
      municipality: sideOf(code, 'municipality'),
      police: sideOf(code, 'police'),
      asked: { municipality: sides.has(`${code} municipality`), police: sides.has(`${code} police`) },
      declined: { municipality: declinedOf(code, 'municipality'), police: declinedOf(code, 'police') },
    }))
}

/** A round itself, or the one before it, where a query names a round. */
export const thisRound = (roundId: string) => sql<string>`${roundId}::uuid`
export const roundBefore = (roundId: string) => sql<string>`(select previous_round_id from round where id = ${roundId})`
