import type { ActorDescription, RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { describedActor } from './described-actor.ts'
import { asActor } from './list-actors.ts'
import { lockActor } from './lock-actor.ts'

/** Accepts an actor under the name and kind that are given here, which may be others than those proposed. */
export async function reviewActor(
  trx: Trx,
  reviewer: Actor,
  actorId: string,
  { seen, ...description }: ActorDescription & { seen: number },
): Promise<RegisteredActor> {
  const actor = await lockActor(trx, actorId, seen)
  if (actor.mergedInto) throw new ProblemError('actor-is-merged')
  const reviewed = await trx
    .updateTable('actor')
    .set({
      ...(await describedActor(trx, description, actor.countyCode)),
      reviewedBy: reviewer.personId,
      reviewedByName: reviewer.name,
      reviewedAt: sql`clock()`,
      version: actor.version + 1,
    })
    .where('id', '=', actorId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return asActor(reviewed)
}
