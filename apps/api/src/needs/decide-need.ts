import type { Decision, Need } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockNeeds } from './lock-needs.ts'
import { readNeed } from './read-needs.ts'
import { writeDecisions } from './write-decisions.ts'

/** A need as it was read by the one who decides on it. */
export interface SeenNeed {
  readonly id: string
  readonly seen: number
}

/** Takes a decision on a need, on the evidence as it is now. Earlier decisions stay to be read. */
export async function decideNeed(
  trx: Trx,
  actor: Actor,
  needId: string,
  { seen, ...decision }: Decision & { readonly seen: number },
): Promise<Need> {
  await decideOn(trx, actor, [{ id: needId, seen }], decision)
  return readNeed(trx, needId)
}

/** Takes the same decision on several needs of a round: on all of them, or on none. */
export async function decideTogether(
  trx: Trx,
  actor: Actor,
  roundId: string,
  { needs, ...decision }: Decision & { readonly needs: readonly SeenNeed[] },
) {
  const decided = await decideOn(trx, actor, needs, decision)
  if (decided.some((need) => need.roundId !== roundId)) throw new ProblemError('not-found')
  return { decided: decided.length }
}

async function decideOn(trx: Trx, actor: Actor, seen: readonly SeenNeed[], decision: Decision) {
  const needs = await lockAsSeen(trx, seen)
  if (decision.motivation === '' && (decision.status === 'confirmed' || decision.status === 'dismissed'))
    throw new ProblemError('need-lacks-motivation')
  const measures = [...new Set([...decision.measures, ...decision.steps.flatMap((step) => step.measure ?? [])])]
  await writeDecisions(
    trx,
    actor,
    needs.map((need) => ({ need, decision: { ...decision, measures } })),
  )
  return needs
}

/** Needs that nobody has changed since they were read. */
export async function lockAsSeen(trx: Trx, seen: readonly SeenNeed[]): Promise<Need[]> {
  const versions = new Map(seen.map((it) => [it.id, it.seen]))
  const needs = await lockNeeds(trx, [...versions.keys()])
  if (needs.some((need) => need.version !== versions.get(need.id)))
    throw new ProblemError('need-was-changed-by-another')
  return needs
}
