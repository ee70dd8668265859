import type { CountyCrosswalk, OfferedCrosswalk } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { Crosswalk } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { sql } from 'kysely'
import type { Trx } from '../../../database/database.ts'
import { ProblemError } from '../../../http/problem-error.ts'

export const listCrosswalks = (trx: Trx, county: string): Promise<CountyCrosswalk[]> =>
  trx
    .selectFrom('countyCrosswalk')
    .where('countyCode', '=', county)
    .select(['id', 'name', 'writtenByName as by', 'writtenAt as at'])
    .select(sql<number>`jsonb_array_length(rows)`.as('questions'))
    .orderBy('name')
    .orderBy('id')
    .execute()

const inCountyOf = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('countyCrosswalk')
    .innerJoin('round', 'round.countyCode', 'countyCrosswalk.countyCode')
    .innerJoin('respondent', 'respondent.roundId', 'round.id')
    .where('respondent.id', '=', respondentId)

/** Those of the county that the respondent is asked in. */
export const offerCrosswalks = (trx: Trx, respondentId: string): Promise<OfferedCrosswalk[]> =>
  inCountyOf(trx, respondentId)
    .select(['countyCrosswalk.id', 'countyCrosswalk.name'])
    .orderBy('countyCrosswalk.name')
    .orderBy('countyCrosswalk.id')
    .execute()

export async function readOffered(
  trx: Trx,
  { respondentId, crosswalkId }: { readonly respondentId: string; readonly crosswalkId: string },
): Promise<Crosswalk> {
  const found = await inCountyOf(trx, respondentId)
    .where('countyCrosswalk.id', '=', crosswalkId)
    .select(['countyCrosswalk.name', 'countyCrosswalk.rows'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return found
}
