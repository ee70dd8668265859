import type { MunicipalityGroup } from '@kartlaggning/schema/rounds/municipality-group'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../database/database.ts'
import type { Tables } from '../database/json-columns.ts'

/** Every municipality of the reference data, as it is today: how many live there, its kind, police area and neighbours. */
export async function listMunicipalities(trx: Trx): Promise<Municipality[]> {
  const rows = await trx
    .selectFrom('municipality')
    .select(['code', 'name', 'officialName', 'countyCode as county', 'north', 'east'])
    .select((row) => [
      newestPopulationOf(row).as('population'),
      groupOf(row).as('group'),
      jsonArrayFrom(
        row
          .selectFrom('municipalityPoliceArea')
          .innerJoin('policeArea', 'policeArea.id', 'policeAreaId')
          .whereRef('municipalityCode', '=', 'municipality.code')
          .where(isValidToday)
          .select(['policeArea.id', 'policeArea.name']),
      ).as('policeAreas'),
      jsonArrayFrom(
        row
          .selectFrom('municipalityNeighbour')
          .whereRef('municipalityCode', '=', 'municipality.code')
          .where(isValidToday)
          .select('neighbourCode as code')
          .distinct()
          .orderBy('neighbourCode'),
      ).as('neighbours'),
    ])
    .orderBy('code')
    .execute()
  return rows.map(({ north, east, ...row }) => ({
    ...row,
    middle: north === null || east === null ? null : { north, east },
    neighbours: row.neighbours.map((it) => it.code),
  }))
}

/** A dated relation holds from its first day to its last, both of them included. */
const isValidToday = sql<boolean>`current_date >= valid_from and (valid_to is null or current_date <= valid_to)`

const newestPopulationOf = (row: ExpressionBuilder<Tables, 'municipality'>) =>
  row
    .selectFrom('municipalityPopulation')
    .whereRef('municipalityCode', '=', 'municipality.code')
    .select('population')
    .orderBy('countedOn', 'desc')
    .limit(1)

/** Of several that hold today, the one that began last. */
const groupOf = (row: ExpressionBuilder<Tables, 'municipality'>) =>
  row
    .selectFrom('municipalityGroup')
    .whereRef('municipalityCode', '=', 'municipality.code')
    .where(isValidToday)
    .select(sql<MunicipalityGroup>`group_code`.as('group'))
    .orderBy('validFrom', 'desc')
    .limit(1)
