import type { Need } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockNeed, writeDecision } from './decide-need.ts'
import { readNeed } from './read-needs.ts'

/** Merges other needs of the round into this one. Their wording and evidence stay with them and are shown under it. */
export async function mergeNeeds(
  trx: Trx,
  actor: Actor,
  needId: string,
  { needs, motivation }: { needs: readonly string[]; motivation: string },
): Promise<Need> {
  const target = await lockNeed(trx, needId)
  if (target.mergedInto || needs.includes(needId)) throw new ProblemError('needs-cannot-merge')
  await touch(trx, target, {})
  for (const id of [...needs].toSorted()) {
    const need = await lockNeed(trx, id)
    // One level only: what is merged holds nothing itself, so that undoing is a single step.
    if (need.roundId !== target.roundId || need.mergedInto || need.gaps.length > 1)
      throw new ProblemError('needs-cannot-merge')
    await touch(trx, need, { mergedInto: needId })
  }
  const merged = await readNeed(trx, needId)
  await writeDecision(trx, actor, merged, { status: merged.status, motivation })
  return readNeed(trx, needId)
}

/** Lets a merged need stand by itself again, with the decisions it had. */
export async function separateNeed(trx: Trx, actor: Actor, needId: string): Promise<Need> {
  const need = await lockNeed(trx, needId)
  if (!need.mergedInto) throw new ProblemError('needs-cannot-merge')
  const target = await lockNeed(trx, need.mergedInto)
  await touch(trx, need, { mergedInto: null })
  await touch(trx, target, {})
  const left = await readNeed(trx, target.id)
  await writeDecision(trx, actor, left, { status: left.status, motivation: left.decisions.at(-1)?.motivation ?? '' })
  return readNeed(trx, needId)
}

async function touch(trx: Trx, need: Need, columns: { mergedInto?: string | null }) {
  await trx
    .insertInto('need')
    .values({ id: need.id, roundId: need.roundId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...columns, version: sql`need.version + 1` }))
    .execute()
}
