import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** That a respondent has declined stands no longer. Returns whether it had. */
export async function endAbstention(trx: Trx, respondentId: string): Promise<boolean> {
  const ended = await trx
    .updateTable('abstention')
    .set({ endedAt: sql<string>`clock()`, endedBy: sql<string>`current_person()` })
    .where('respondentId', '=', respondentId)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute()
  return ended.length > 0
}
