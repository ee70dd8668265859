import type { CountyData } from '@kartlaggning/schema/rounds/county'
import type { ExpressionBuilder } from 'kysely'
import type { Trx } from '../../database/database.ts'
import type { Tables } from '../../database/json-columns.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCounty } from './read-county.ts'

interface OneFact {
  readonly county: string
  readonly factId: string
}

const tables = ['municipalityPopulation', 'municipalityGroup', 'municipalityPoliceArea'] as const

/** Removes what the county has entered; what came with the application stays, and ends on a day instead. */
export async function removeFact(trx: Trx, { county, factId }: OneFact): Promise<CountyData> {
  const removed = await Promise.all([
    removeBorder(trx, { county, factId }),
    ...tables.map((table) =>
      trx
        .deleteFrom(table)
        .where('id', '=', factId)
        .where('enteredBy', 'is not', null)
        .where('municipalityCode', 'in', municipalitiesOf(county))
        .returning('id')
        .execute(),
    ),
  ])
  if (removed.flat().length === 0) throw new ProblemError('not-found')
  return readCounty(trx, county)
}

/** Both sides of it. */
const removeBorder = (trx: Trx, { county, factId }: OneFact) =>
  trx
    .deleteFrom('municipalityNeighbour as border')
    .using('municipalityNeighbour as chosen')
    .where('chosen.id', '=', factId)
    .where('chosen.municipalityCode', 'in', municipalitiesOf(county))
    .whereRef('border.validFrom', '=', 'chosen.validFrom')
    .where('border.enteredBy', 'is not', null)
    .where((row) =>
      row.or([
        row.eb('border.id', '=', factId),
        row.and([
          row('border.municipalityCode', '=', row.ref('chosen.neighbourCode')),
          row('border.neighbourCode', '=', row.ref('chosen.municipalityCode')),
        ]),
      ]),
    )
    .returning('border.id')
    .execute()

const municipalitiesOf = (county: string) => (query: Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>) =>
  query.selectFrom('municipality').where('countyCode', '=', county).select('code')
