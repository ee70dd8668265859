import type { MunicipalityGroup } from '@kartlaggning/schema/rounds/municipality-group'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { isInForceOn } from './is-in-force.ts'

/**
 * Every municipality of the reference data, as it is today: how many live there, its kind, police area and neighbours. Each of
 * these is gathered once for all of them, since nearly every page asks.
 */
export async function listMunicipalities(trx: Trx): Promise<Municipality[]> {
  const rows = await trx
    .selectFrom('municipality')
    .leftJoin(newestPopulations(trx), 'counted.municipalityCode', 'municipality.code')
    .leftJoin(groups(trx), 'grouped.municipalityCode', 'municipality.code')
    .leftJoin(policeAreas(trx), 'policed.municipalityCode', 'municipality.code')
    .leftJoin(neighbours(trx), 'bordering.municipalityCode', 'municipality.code')
    .select(['code', 'name', 'officialName', 'countyCode as county', 'north', 'east'])
    .select(['population', 'group', 'policeAreas', 'neighbours', isInForceOn(sql`today()`).as('inForce')])
    .orderBy('code')
    .execute()
  return rows.map(({ north, east, inForce, policeAreas: areas, neighbours: others, ...row }) => ({
    ...row,
    ...(!inForce && { ended: true }),
    middle: north === null || east === null ? null : { north, east },
    policeAreas: areas ?? [],
    neighbours: others ?? [],
  }))
}

/** A dated relation holds from its first day to its last, both of them included. */
const isValidToday = sql<boolean>`today() >= valid_from and (valid_to is null or today() <= valid_to)`

const newestPopulations = (trx: Trx) =>
  trx
    .selectFrom('municipalityPopulation')
    .distinctOn('municipalityCode')
    .select(['municipalityCode', 'population'])
    .orderBy('municipalityCode')
    .orderBy('countedOn', 'desc')
    .as('counted')

/** Of several that hold today, the one that began last. */
const groups = (trx: Trx) =>
  trx
    .selectFrom('municipalityGroup')
    .where(isValidToday)
    .distinctOn('municipalityCode')
    .select(['municipalityCode', sql<MunicipalityGroup>`group_code`.as('group')])
    .orderBy('municipalityCode')
    .orderBy('validFrom', 'desc')
    .as('grouped')

const policeAreas = (trx: Trx) =>
  trx
    .selectFrom('municipalityPoliceArea')
    .innerJoin('policeArea', 'policeArea.id', 'policeAreaId')
    .where(isValidToday)
    .groupBy('municipalityCode')
    .select('municipalityCode')
    .select(
      sql<Municipality['policeAreas']>`json_agg(json_build_object('id', police_area.id, 'name', name))`.as(
        'policeAreas',
      ),
    )
    .as('policed')

const neighbours = (trx: Trx) =>
  trx
    .selectFrom('municipalityNeighbour')
    .where(isValidToday)
    .groupBy('municipalityCode')
    .select('municipalityCode')
    .select(sql<string[]>`json_agg(distinct neighbour_code order by neighbour_code)`.as('neighbours'))
    .as('bordering')
