import { EarlierMapping } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { Trx } from '../../database/database.ts'

/** How the columns of the newest file were read in a county, to begin from with the next one. */
export async function readLastMapping(trx: Trx, county: string): Promise<EarlierMapping | null> {
  const last = await trx
    .selectFrom('roundImport')
    .innerJoin('round', 'round.id', 'roundId')
    .where('countyCode', '=', county)
    .orderBy('roundImport.importedAt', 'desc')
    .select('mapping')
    .limit(1)
    .executeTakeFirst()
  return last ? EarlierMapping.parse(last.mapping) : null
}
