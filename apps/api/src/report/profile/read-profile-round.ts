import { onBehalfOfNewest } from '../../respondents/proxy-of.ts'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { sidesMet } from '../../reconciliation/sides-met.ts'
import { areaName } from '../../respondents/area-name.ts'
import { readIn } from '../../rounds/read-in.ts'
import { letterheadOf } from '../../rounds/county/letterhead-of.ts'

/** The frame of every profile in a round, and whom there is one for. */
export async function readProfileRound(trx: Trx, roundId: string) {
  const [facts, respondents] = await Promise.all([
    trx
      .selectFrom('round')
      .innerJoin('county', 'county.code', 'round.countyCode')
      .where('round.id', '=', roundId)
      .select([
        'round.id',
        'round.name',
        'county.code as county',
        'county.name as countyName',
        'authority',
        letterheadOf,
      ])
      .select(['questionnaire', 'fictional', 'registryNumber', 'contactName', 'contactEmail'])
      .select(['status', 'closedAt', 'closesOn', sidesMet, readIn.as('readIn')])
      .executeTakeFirst(),
    selectProfileRespondents(trx)
      .where('respondent.roundId', '=', roundId)
      .select((row) =>
        jsonArrayFrom(
          row
            .selectFrom('municipalityPoliceArea as within')
            .whereRef('within.policeAreaId', '=', 'respondent.policeAreaId')
            .where(sql<boolean>`today() >= valid_from and (valid_to is null or today() <= valid_to)`)
            .select('within.municipalityCode as code'),
        ).as('within'),
      )
      .execute(),
  ])
  if (!facts) throw new ProblemError('not-found')
  return {
    facts,
    respondents: respondents.map(({ place, area, within, ...it }) => ({
      ...it,
      place: place ?? area ?? '',
      /** Of a police area, the municipalities that lie in it today, whole or in part. */
      codes: within.map(({ code }) => code),
    })),
  }
}

export const selectProfileRespondents = (trx: Trx) =>
  trx
    .selectFrom('respondent')
    .leftJoin('municipality', 'municipality.code', 'municipalityCode')
    .select(['respondent.id', 'kind', 'municipalityCode as municipality', 'officialName'])
    .select(['municipality.name as place', areaName.as('area'), onBehalfOfNewest])
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('submission')
            .whereRef('submission.respondentId', '=', 'respondent.id')
            .select('submission.id'),
        )
        .as('submitted'),
    )
