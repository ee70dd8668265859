import type { CountyCrosswalk } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { Trx } from '../../../database/database.ts'
import { ProblemError } from '../../../http/problem-error.ts'
import type { OneCrosswalk } from './keep-crosswalk.ts'
import { listCrosswalks } from './list-crosswalks.ts'

/** What it was stays in the trail. */
export async function removeCrosswalk(trx: Trx, { county, crosswalkId }: OneCrosswalk): Promise<CountyCrosswalk[]> {
  const removed = await trx
    .deleteFrom('countyCrosswalk')
    .where('id', '=', crosswalkId)
    .where('countyCode', '=', county)
    .executeTakeFirst()
  if (removed.numDeletedRows === 0n) throw new ProblemError('not-found')
  return listCrosswalks(trx, county)
}
