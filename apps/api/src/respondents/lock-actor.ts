import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** An actor of a county that this person leads, held as it was seen, so that no one else decides at the same time. */
export async function lockActor(trx: Trx, actorId: string, seen: number) {
  const actor = await trx.selectFrom('actor').where('id', '=', actorId).selectAll().forUpdate().executeTakeFirst()
  if (!actor) throw new ProblemError('not-found')
  if (actor.version !== seen) throw new ProblemError('actor-was-changed-by-another')
  return actor
}
