import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** What was asked about again has been answered, with a new version or with the one that is kept. */
export const endCompletion = (trx: Trx, respondentId: string, answeredWith: string) =>
  sql`select end_completion(${respondentId}, ${answeredWith})`.execute(trx)
