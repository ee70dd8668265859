import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { Tables } from '../database/json-columns.ts'

type Share = Pick<
  Insertable<Tables['assignment']>,
  'respondentId' | 'personId' | 'name' | 'function' | 'sections' | 'signatory' | 'invitedBy'
>

/** Gives someone their share of the answers; also one who answered before and was withdrawn. */
export async function assign(trx: Trx, { respondentId, personId, ...share }: Share) {
  const again = await trx
    .updateTable('assignment')
    .set({ ...share, createdAt: sql`clock()`, endedAt: null })
    .where('respondentId', '=', respondentId)
    .where('personId', '=', personId)
    .where('endedAt', 'is not', null)
    .returning('personId')
    .executeTakeFirst()
  if (!again)
    await trx
      .insertInto('assignment')
      .values({ respondentId, personId, ...share })
      .execute()
}
