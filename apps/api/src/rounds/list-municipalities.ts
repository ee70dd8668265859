import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../database/database.ts'

/** Every municipality of the reference data, with today's police area and its neighbours. */
export async function listMunicipalities(trx: Trx): Promise<Municipality[]> {
  const rows = await trx
    .selectFrom('municipality')
    .select(['code', 'name', 'countyCode as county', 'population'])
    .select((row) => [
      jsonObjectFrom(
        row
          .selectFrom('municipalityPoliceArea')
          .innerJoin('policeArea', 'policeArea.id', 'policeAreaId')
          .whereRef('municipalityCode', '=', 'municipality.code')
          .where(sql<boolean>`current_date >= valid_from and (valid_to is null or current_date <= valid_to)`)
          .select(['policeArea.id', 'policeArea.name']),
      ).as('policeArea'),
      jsonArrayFrom(
        row
          .selectFrom('municipalityNeighbour')
          .whereRef('municipalityCode', '=', 'municipality.code')
          .select('neighbourCode as code')
          .orderBy('neighbourCode'),
      ).as('neighbours'),
    ])
    .orderBy('code')
    .execute()
  return rows.map((row) => ({ ...row, neighbours: row.neighbours.map((it) => it.code) }))
}
