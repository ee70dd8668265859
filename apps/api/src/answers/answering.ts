import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Submission, TrailReceipt } from '@kartlaggning/schema/answers/submission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { letterheadOf } from '../rounds/county/letterhead-of.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readOpenCompletion } from './completion/read-open-completion.ts'
import { namesIn } from '../identity/names-in.ts'
import { provisionOf } from '@kartlaggning/schema/rounds/provision'
import { abstentionOf } from '../respondents/abstention-of.ts'
import { openProxyOf, proxyOfSubmission } from '../respondents/proxy-of.ts'
import { answersAreOpen, deadlineOf } from '../respondents/deadline.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { areaName } from '../respondents/area-name.ts'

/** The frame around a respondent's answers: round, kind, name, and what has been submitted. */
export async function readAnswering(trx: Trx, respondentId: string): Promise<Answering> {
  const [row, shares, submission, completion] = await Promise.all([
    readFrame(trx, respondentId),
    readShares(trx, respondentId),
    readLatestSubmission(trx, respondentId),
    readOpenCompletion(trx, respondentId),
  ])
  if (!row) throw new ProblemError('not-found')
  const {
    municipalityName,
    officialName,
    policeAreaName,
    submittedAt,
    begunAt,
    writtenIn,
    abstention,
    proxy,
    ...rest
  } = row
  const { voluntary, legalGround, ...answering } = rest
  const place = municipalityName ?? policeAreaName ?? ''
  return {
    ...answering,
    ...(proxy?.mine ? { ...shares, sections: null, signs: true } : shares),
    place,
    provision: provisionOf({ voluntary, legalGround }),
    name: respondentName(row.kind, place, officialName),
    submission,
    ...(completion && { completion }),
    ...(abstention && { abstention }),
    ...(proxy && { proxy }),
    begun: begunAt !== null && writtenIn === null,
    resting: submittedAt !== null,
  }
}

const readFrame = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('respondent.id', '=', respondentId)
    .select([
      'respondent.id as respondentId',
      'roundId',
      'round.name as roundName',
      'year',
      'previousRoundId',
      'scope',
      'round.status as roundStatus',
    ])
    .select([
      'opensOn',
      deadlineOf.as('closesOn'),
      answersAreOpen.as('open'),
      'reconciles',
      'voluntary',
      'legalGround',
      'questionnaire',
      'modulesOff',
      'supplementary',
      'kind',
      'municipalityCode as municipality',
      'round.countyCode as county',
    ])
    .select(['municipality.name as municipalityName', 'officialName', areaName.as('policeAreaName')])
    .select([
      'authority',
      letterheadOf,
      'contactName',
      'contactEmail',
      'fictional',
      'submittedAt',
      'begunAt',
      'writtenIn',
    ])
    .select([abstentionOf, openProxyOf])
    .executeTakeFirst()

/** What of the answers is this person's to give, and who submits them. */
async function readShares(trx: Trx, respondentId: string) {
  const shares = await trx
    .selectFrom('assignment')
    .where('respondentId', '=', respondentId)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['name', 'sections', 'signatory', sql<boolean>`person_id = current_person()`.as('isMine')])
    .orderBy('name')
    .execute()
  const mine = shares.find((it) => it.isMine)
  return {
    sections: mine?.sections ?? null,
    signs: mine?.signatory ?? false,
    signatories: shares.filter((it) => it.signatory).map((it) => it.name),
  }
}

/** The newest submission with its receipt; null before the first. */
export async function readLatestSubmission(trx: Trx, respondentId: string): Promise<Submission | null> {
  const row = await selectSubmissions(trx, respondentId).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row ? named(row) : null
}

/** One that was submitted, whether or not another has followed it; null where the respondent has none such. */
export async function readOneSubmission(trx: Trx, respondentId: string, id: string): Promise<Submission | null> {
  const row = await selectSubmissions(trx, respondentId).where('submission.id', '=', id).executeTakeFirst()
  return row ? named(row) : null
}

const selectSubmissions = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('submission')
    .leftJoin(namesIn(respondentId).as('person'), 'person.personId', 'submittedBy')
    .where('respondentId', '=', respondentId)
    .select(['submission.id', 'version', 'reference', 'hash', 'submittedAt', 'person.name as submittedBy'])
    .select(['person.function as submittedByFunction', receipt.as('receipt'), importedBy.as('importedBy')])
    .select(proxyOfSubmission)

/** Whoever at the county board has read it in from a file; null where the respondent submitted it. */
const importedBy = sql<string | null>`(
  select imported_by_name from round_import join respondent using (round_id)
  where respondent.id = submission.respondent_id)`

const named = ({
  importedBy: reader,
  ...row
}: Awaited<ReturnType<ReturnType<typeof selectSubmissions>['execute']>>[number]): Submission => ({
  ...row,
  imported: reader !== null,
  submittedBy: reader ?? row.submittedBy ?? '',
  submittedByFunction: row.submittedByFunction ?? '',
})

/** The step that a submission has left in the trail. */
const receipt = sql<TrailReceipt | null>`(
  select jsonb_build_object('position', position, 'hash', encode(trail.hash, 'hex')) from trail
  where chain = submission.respondent_id and relation = 'submission' and new ->> 'id' = submission.id::text)`
