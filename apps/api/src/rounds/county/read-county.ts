import type { County, CountyData } from '@kartlaggning/schema/rounds/county'
import type { MunicipalityGroup } from '@kartlaggning/schema/rounds/municipality-group'
import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../../database/database.ts'
import type { Tables } from '../../database/json-columns.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { isInForceOn } from '../is-in-force.ts'
import { letterheadOf } from './letterhead-of.ts'

export const listCounties = (trx: Trx): Promise<County[]> =>
  trx.selectFrom('county').where('rehearses', 'is', null).select(['code', 'name']).orderBy('code').execute()

/** What is known of the municipalities of a county, in the order of their names. */
export async function readCounty(trx: Trx, code: string): Promise<CountyData> {
  const [county, municipalities, policeAreas] = await Promise.all([
    trx
      .selectFrom('county')
      .where('code', '=', code)
      .select(['code', 'name', 'authority', 'policeRegion', letterheadOf])
      .executeTakeFirst(),
    trx
      .selectFrom('municipality')
      .where('countyCode', '=', code)
      .where(isInForceOn(sql`today()`))
      .select(['code', 'name', 'officialName'])
      .select((row) => [
        populationsOf(row).as('populations'),
        groupsOf(row).as('groups'),
        neighboursOf(row).as('neighbours'),
        policeAreasOf(row).as('policeAreas'),
      ])
      .execute(),
    trx
      .selectFrom('policeArea')
      .where('countyCode', '=', code)
      .select(['id', 'name', formerNamesOf])
      .orderBy('name')
      .execute(),
  ])
  if (!county) throw new ProblemError('not-found')
  return {
    ...county,
    policeAreas,
    municipalities: municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  }
}

const formerNamesOf = (row: ExpressionBuilder<Tables, 'policeArea'>) =>
  jsonArrayFrom(
    row
      .selectFrom('policeAreaFormerName as former')
      .whereRef('former.policeAreaId', '=', 'policeArea.id')
      .select(['former.name', 'former.validTo as to'])
      .orderBy('former.validTo', 'desc'),
  ).as('formerNames')

type Row = ExpressionBuilder<Tables, 'municipality'>

const populationsOf = (row: Row) =>
  jsonArrayFrom(
    row
      .selectFrom('municipalityPopulation as known')
      .whereRef('known.municipalityCode', '=', 'municipality.code')
      .select(['known.id', 'known.countedOn as on', 'known.population', 'known.source', isEntered])
      .orderBy('known.countedOn', 'desc'),
  )

const groupsOf = (row: Row) =>
  jsonArrayFrom(
    row
      .selectFrom('municipalityGroup as known')
      .whereRef('known.municipalityCode', '=', 'municipality.code')
      .select(['known.id', 'known.validFrom as from', 'known.validTo as to', 'known.source', isEntered])
      .select(sql<MunicipalityGroup>`known.group_code`.as('group'))
      .orderBy('known.validFrom', 'desc'),
  )

const neighboursOf = (row: Row) =>
  jsonArrayFrom(
    row
      .selectFrom('municipalityNeighbour as known')
      .innerJoin('municipality as other', 'other.code', 'known.neighbourCode')
      .whereRef('known.municipalityCode', '=', 'municipality.code')
      .select(['known.id', 'known.validFrom as from', 'known.validTo as to', 'known.source', isEntered])
      .select(['other.code', 'other.name'])
      .orderBy('other.name')
      .orderBy('known.validFrom'),
  )

const policeAreasOf = (row: Row) =>
  jsonArrayFrom(
    row
      .selectFrom('municipalityPoliceArea as known')
      .innerJoin('policeArea', 'policeArea.id', 'known.policeAreaId')
      .whereRef('known.municipalityCode', '=', 'municipality.code')
      .select(['known.id', 'known.validFrom as from', 'known.validTo as to', 'known.source', isEntered])
      .select('policeArea.name')
      .orderBy('policeArea.name')
      .orderBy('known.validFrom'),
  )

const isEntered = sql<boolean>`known.entered_by is not null`.as('entered')
