import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** Before something is said in it: the analysis that ends it, and reads what was said, is not run meanwhile. */
export const holdReconciliation = (trx: Trx, respondentId: string) =>
  sql`select hold_reconciliation(${respondentId}::uuid)`.execute(trx)
