import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Trx } from '../../database/database.ts'
import { unaltered } from '../read-editions.ts'

/** All that has been published of a round for everyone: anybody can hold a new edition against it. */
export async function readEarlierPublic(trx: Trx, roundId: string): Promise<PublicReport[]> {
  const rows = await trx
    .selectFrom('editionDocument')
    .where('roundId', '=', roundId)
    .where('reader', '=', 'public')
    .orderBy('number')
    .select(['document', 'hash'])
    .execute()
  return rows.map((row) => JSON.parse(unaltered(row).document) as PublicReport)
}
