import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** What was asked about again has been answered, with a new version or with the one that is kept. */
export const endCompletion = (trx: Trx, respondentId: string, answeredWith: string) =>
  trx
    .updateTable('completionRequest')
    .set({ endedAt: sql`clock()`, answeredWith })
    .where('respondentId', '=', respondentId)
    .where('endedAt', 'is', null)
    .execute()
