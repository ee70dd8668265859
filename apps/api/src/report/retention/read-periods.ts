import type { DecidedPeriods } from '@kartlaggning/schema/report/retention/retention'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** How long what there is of somebody is kept, in each county that they have to do with. */
export async function readPeriods(trx: Trx): Promise<DecidedPeriods[]> {
  const { rows } = await sql<{ read: DecidedPeriods[] }>`select decided_periods() as read`.execute(trx)
  return rows[0]?.read ?? []
}
