import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { asActor } from './list-actors.ts'
import { lockActor } from './lock-actor.ts'

/** Makes an actor another name of the one it is merged into. Answers keep its id, so that it can be undone at any time. */
export async function mergeActors(
  trx: Trx,
  merger: Actor,
  actorId: string,
  { seen, into }: { seen: number; into: string },
): Promise<RegisteredActor> {
  await waitForMerges(trx, actorId)
  const actor = await lockActor(trx, actorId, seen)
  if (actor.mergedInto) throw new ProblemError('actor-is-merged')
  const target = await trx.selectFrom('actor').where('id', '=', into).select('mergedInto').executeTakeFirst()
  if (!target) throw new ProblemError('not-found')
  if (target.mergedInto)
    throw new ProblemError(target.mergedInto === actorId ? 'actors-cannot-merge' : 'actor-is-merged')
  return setMerge(trx, actor, {
    mergedInto: into,
    mergedBy: merger.personId,
    mergedByName: merger.name,
    mergedAt: sql<string>`clock()`,
  })
}

/** The lock of the trigger, taken before any row is held: two that merge into each other would wait for each other in vain. */
const waitForMerges = (trx: Trx, actorId: string) =>
  sql`
    select pg_advisory_xact_lock(hashtextextended('actors merge in ' || coalesce(county_code, ''), 0))
    from actor where id = ${actorId}`.execute(trx)

/** Lets a merged actor stand by itself again, as it was. */
export async function separateActor(trx: Trx, actorId: string, { seen }: { seen: number }): Promise<RegisteredActor> {
  const actor = await lockActor(trx, actorId, seen)
  if (!actor.mergedInto) throw new ProblemError('actor-is-not-merged')
  return setMerge(trx, actor, { mergedInto: null, mergedBy: null, mergedByName: null, mergedAt: null })
}

interface Merge {
  readonly mergedInto: string | null
  readonly mergedBy: string | null
  readonly mergedByName: string | null
  readonly mergedAt: RawBuilder<string> | null
}

async function setMerge(trx: Trx, { id, version }: { id: string; version: number }, merge: Merge) {
  const row = await trx
    .updateTable('actor')
    .set({ ...merge, version: version + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return asActor(row)
}
