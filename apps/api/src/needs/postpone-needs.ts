import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockAsSeen, type SeenNeed } from './decide-need.ts'
import { UNDECIDED } from './undo-decisions.ts'
import { writeDecisions } from './write-decisions.ts'

/** Leaves proposals for later, on the evidence as it is now. What has been decided on stays as it is. */
export async function postponeNeeds(trx: Trx, actor: Actor, roundId: string, seen: readonly SeenNeed[]) {
  const needs = await lockAsSeen(trx, seen)
  if (needs.some((need) => need.roundId !== roundId)) throw new ProblemError('not-found')
  if (needs.some((need) => need.status !== 'proposed' || need.mergedInto !== null))
    throw new ProblemError('need-was-changed-by-another')
  await writeDecisions(
    trx,
    actor,
    needs.map((need) => ({ need, decision: { ...UNDECIDED, later: true } })),
  )
  return { postponed: needs.length }
}
