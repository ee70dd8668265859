import type { ActorDescription, RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Actor } from '@kartlaggning/schema/permission'
import { standsFor } from '@kartlaggning/schema/respondents/same-actor'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { describedActor } from './described-actor.ts'
import { asActor, listActors } from './list-actors.ts'

/**
 * Adds an organisation that the register of the county lacks. A name it already has gives the one that is there, or the
 * one that it is another name of.
 */
export async function proposeActor(
  trx: Trx,
  actor: Actor,
  id: string,
  proposal: ActorDescription & { county: string },
): Promise<RegisteredActor> {
  const { rows } = await sql<{ county: string }>`select counties_i_answer_in() as county`.execute(trx)
  if (!rows.some((it) => it.county === proposal.county)) throw new ProblemError('not-allowed')
  // Two who propose the same at once are given the same.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`actors of ${proposal.county}`}, 0))`.execute(trx)
  const columns = await describedActor(trx, proposal, proposal.county)
  const known = await knownAs(trx, id, proposal)
  if (known) return known
  const added = await trx
    .insertInto('actor')
    .values({ id, ...columns, countyCode: proposal.county, proposedBy: actor.personId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst()
  // An id that is taken by what this person does not see.
  if (!added) throw new ProblemError('not-found')
  return asActor(added)
}

async function knownAs(trx: Trx, id: string, { name, county }: { name: string; county: string }) {
  const register = await listActors(trx)
  const known = register.find(
    (it) =>
      it.id === id ||
      ((it.county === county || it.county === null) &&
        it.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')),
  )
  if (!known) return undefined
  const now = standsFor(register)(known.id)
  return register.find((it) => it.id === now)
}
