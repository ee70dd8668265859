import { newId } from '@kartlaggning/schema/id'
import type { CountyData } from '@kartlaggning/schema/rounds/county'
import type { Letterhead } from '@kartlaggning/schema/rounds/letterhead'
import type { Trx } from '../../database/database.ts'
import { readCounty } from './read-county.ts'

/** Writes how the county board is reached; what is frozen keeps what it was frozen with. */
export async function writeLetterhead(trx: Trx, county: string, letterhead: Letterhead): Promise<CountyData> {
  await trx
    .insertInto('countyLetterhead')
    .values({ id: newId(), countyCode: county, ...letterhead })
    .onConflict((conflict) => conflict.column('countyCode').doUpdateSet(letterhead))
    .execute()
  return readCounty(trx, county)
}
