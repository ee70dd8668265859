import type { Need } from '@kartlaggning/schema/needs/need'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readNeeds } from './read-needs.ts'

/**
 * Needs of one round as they stand, with their gaps locked so that nobody else decides on them at the same time: all at once
 * and in one order, so that two who do so never wait for each other.
 */
export async function lockNeeds(trx: Trx, needIds: readonly string[]): Promise<Need[]> {
  const locked = await trx
    .selectFrom('gap')
    .innerJoin('round', 'round.id', 'gap.roundId')
    .where('gap.id', 'in', needIds)
    .select(['gap.id', 'gap.roundId', 'round.status'])
    .orderBy('gap.id')
    .forUpdate('gap')
    .execute()
  const [first] = locked
  if (!first || needIds.some((id) => !locked.some((it) => it.id === id))) throw new ProblemError('not-found')
  if (locked.some(({ status }) => !needsAreOpen(status))) throw new ProblemError('round-is-not-in-analysis')
  if (locked.some(({ roundId }) => roundId !== first.roundId)) throw new ProblemError('needs-cannot-merge')
  const needs = new Map((await readNeeds(trx, first.roundId, needIds)).map((need) => [need.id, need]))
  return needIds.map((id) => {
    const need = needs.get(id)
    if (!need) throw new ProblemError('not-found')
    return need
  })
}
