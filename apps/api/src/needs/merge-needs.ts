import type { Need } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockNeeds } from './lock-needs.ts'
import { readNeed } from './read-needs.ts'
import { addToHistory } from './write-decisions.ts'

/** Merges other needs of the round into this one. Their wording and evidence stay with them and are shown under it. */
export async function mergeNeeds(
  trx: Trx,
  actor: Actor,
  needId: string,
  { needs, motivation }: { needs: readonly string[]; motivation: string },
): Promise<Need> {
  const [target, ...others] = await lockNeeds(trx, [needId, ...needs])
  const areDistinct = new Set([needId, ...needs]).size === needs.length + 1
  if (!target || target.mergedInto || !areDistinct) throw new ProblemError('needs-cannot-merge')
  // One level only: what is merged holds nothing itself, so that undoing is a single step.
  if (others.some((need) => need.mergedInto || need.gaps.length > 1)) throw new ProblemError('needs-cannot-merge')
  await placeUnder(trx, [target], null)
  await placeUnder(trx, others, needId)
  const gaps = [...target.gaps, ...others.flatMap((need) => need.gaps)]
  await addToHistory(trx, actor, [{ need: { ...target, gaps }, decision: { ...target, motivation } }])
  return readNeed(trx, needId)
}

/** Lets a merged need stand by itself again, with the decisions it had. */
export async function separateNeed(trx: Trx, actor: Actor, needId: string): Promise<Need> {
  const merged = await trx.selectFrom('need').where('id', '=', needId).select('mergedInto').executeTakeFirst()
  const [need, target] = await lockNeeds(trx, [needId, ...(merged?.mergedInto ? [merged.mergedInto] : [])])
  if (!need?.mergedInto || !target || target.id !== need.mergedInto) throw new ProblemError('needs-cannot-merge')
  await placeUnder(trx, [need, target], null)
  const left = { ...target, gaps: target.gaps.filter((gap) => gap.id !== needId) }
  const motivation = target.decisions.at(-1)?.motivation ?? ''
  await addToHistory(trx, actor, [{ need: left, decision: { ...target, motivation } }])
  return readNeed(trx, needId)
}

/** Each under another, or by itself, in a version of its own. */
async function placeUnder(trx: Trx, needs: readonly Need[], mergedInto: string | null) {
  await trx
    .insertInto('need')
    .values(needs.map(({ id, roundId }) => ({ id, roundId, mergedInto })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ mergedInto, version: sql`need.version + 1` }))
    .execute()
}
