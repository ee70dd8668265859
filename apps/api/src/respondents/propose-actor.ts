import type { RegisteredActor } from '@kartlaggning/schema/actor'
import type { Actor } from '@kartlaggning/schema/permission'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** Adds an organisation that the register lacks. A name it already has gives the one that is there. */
export async function proposeActor(
  trx: Trx,
  actor: Actor,
  id: string,
  proposal: { name: string; kind: string },
): Promise<RegisteredActor> {
  if (!actorKind.some((kind) => kind.code === proposal.kind))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'kind', code: 'choose-one' }] })
  const known = await trx
    .selectFrom('actor')
    .where(sql<boolean>`lower(name) = lower(${proposal.name}) or id = ${id}`)
    .select(['id', 'name', 'kind', 'proposedBy'])
    .executeTakeFirst()
  if (known) return { id: known.id, name: known.name, kind: known.kind, proposed: known.proposedBy !== null }
  await trx
    .insertInto('actor')
    .values({ id, ...proposal, proposedBy: actor.personId })
    .execute()
  return { id, ...proposal, proposed: true }
}
