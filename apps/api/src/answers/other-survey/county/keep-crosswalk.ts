import type { KeptCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { Crosswalk } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { readCrosswalk } from '@kartlaggning/schema/answers/other-survey/read-crosswalk'
import type { Actor } from '@kartlaggning/schema/permission'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { sql } from 'kysely'
import { asJson, type Trx } from '../../../database/database.ts'
import { ProblemError } from '../../../http/problem-error.ts'
import { listCrosswalks } from './list-crosswalks.ts'

export interface OneCrosswalk {
  readonly county: string
  readonly crosswalkId: string
}

/** What many will use has no fault in any row, where one's own file is used as far as it goes. */
export async function keepCrosswalk(
  trx: Trx,
  { personId, name: by }: Actor,
  { county, crosswalkId }: OneCrosswalk,
  { name, rows }: Crosswalk,
): Promise<KeptCrosswalks> {
  const { faults } = readCrosswalk({ rows }, canonicalQuestionnaire)
  if (faults.length === 0) {
    const written = { name, rows: asJson(rows), writtenBy: personId, writtenByName: by }
    const replaced = await trx
      .updateTable('countyCrosswalk')
      .set({ ...written, writtenAt: sql`clock()` })
      .where('id', '=', crosswalkId)
      .where('countyCode', '=', county)
      .executeTakeFirst()
    if (replaced.numUpdatedRows === 0n) {
      const added = await trx
        .insertInto('countyCrosswalk')
        .values({ id: crosswalkId, countyCode: county, ...written })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      // Another county has one of that id.
      if (added.numInsertedOrUpdatedRows === 0n) throw new ProblemError('not-found')
    }
  }
  return { crosswalks: await listCrosswalks(trx, county), faults: [...faults] }
}
