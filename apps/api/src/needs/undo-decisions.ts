import type { Need } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockAsSeen, type SeenNeed } from './decide-need.ts'
import { writeDecisions, type Decided } from './write-decisions.ts'

export const UNDECIDED: Decided = {
  status: 'proposed',
  motivation: '',
  priority: null,
  measures: [],
  steps: [],
  support: '',
}

/** Decides on each need what was decided before its latest decision. Both stay to be read: a decision is never taken away. */
export async function undoDecisions(trx: Trx, actor: Actor, roundId: string, seen: readonly SeenNeed[]) {
  const needs = await lockAsSeen(trx, seen)
  if (needs.some((need) => need.roundId !== roundId)) throw new ProblemError('not-found')
  const before = await readDecisionsBefore(trx, needs)
  await writeDecisions(
    trx,
    actor,
    needs.map((need) => ({ need, decision: before.get(need.id) ?? UNDECIDED })),
  )
  return { undone: needs.length }
}

/** The last but one decision on each need, if there is one. */
async function readDecisionsBefore(trx: Trx, needs: readonly Need[]): Promise<Map<string, Decided>> {
  const rows = await trx
    .selectFrom('needDecision')
    .where(
      'needId',
      'in',
      needs.map((need) => need.id),
    )
    .select(['needId', 'status', 'later', 'motivation', 'priority', 'measures', 'steps', 'support'])
    .orderBy('decidedAt')
    .orderBy('id')
    .execute()
  const ofEach = Map.groupBy(rows, (row) => row.needId)
  return new Map(
    [...ofEach].flatMap(([id, taken]) => {
      const before = taken.at(-2)
      if (!before) return []
      const { needId: _, ...decision } = before
      return [[id, decision] as const]
    }),
  )
}
