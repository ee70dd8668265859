import type { Actor } from '@kartlaggning/schema/permission'
import type { InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readReader } from './list-readers.ts'

interface OneReader {
  readonly roundId: string
  readonly readerId: string
}

/** From the next request on they read nothing, and their link opens nothing. That they could stays in the list. */
export async function endReader(trx: Trx, actor: Actor, { roundId, readerId }: OneReader): Promise<InvitedReader> {
  const ended = await trx
    .updateTable('editionReader')
    .set({ endedAt: sql<string>`clock()`, endedBy: actor.personId, endedByName: actor.name })
    .where('id', '=', readerId)
    .where('roundId', '=', roundId)
    .where('endedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst()
  const reader = await readReader(trx, roundId, readerId)
  if (!ended) throw new ProblemError('person-has-no-access')
  await sql`select end_sessions_without_access(${ended.personId})`.execute(trx)
  return reader
}
