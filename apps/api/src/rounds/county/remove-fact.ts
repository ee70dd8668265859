import type { CountyData } from '@kartlaggning/schema/rounds/county'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCounty } from './read-county.ts'

interface OneFact {
  readonly county: string
  readonly factId: string
}

/** Removes what the county has entered; what came with the application stays, and ends on a day instead. */
export async function removeFact(trx: Trx, { county, factId }: OneFact): Promise<CountyData> {
  const removed = await Promise.all(
    (['municipalityPopulation', 'municipalityNeighbour', 'municipalityPoliceArea'] as const).map((table) =>
      trx
        .deleteFrom(table)
        .where('id', '=', factId)
        .where('enteredBy', 'is not', null)
        .where('municipalityCode', 'in', (query) =>
          query.selectFrom('municipality').where('countyCode', '=', county).select('code'),
        )
        .returning('id')
        .execute(),
    ),
  )
  if (removed.flat().length === 0) throw new ProblemError('not-found')
  return readCounty(trx, county)
}
