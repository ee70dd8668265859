import { newId } from '@kartlaggning/schema/id'
import type { Decision, Need } from '@kartlaggning/schema/needs/need'
import type { NeedStatus } from '@kartlaggning/schema/needs/need-status'
import type { Actor } from '@kartlaggning/schema/permission'
import { asJson, type Trx } from '../database/database.ts'
import { evidenceHashesOf } from './read-needs.ts'

/** What a decision leaves behind; undone, a need is a proposal again. */
export type Decided = Omit<Decision, 'status'> & {
  readonly status: NeedStatus
  /** A proposal that waits. */
  readonly later?: boolean
}

interface DecisionOn {
  readonly need: Need
  readonly decision: Decided
}

/** Each need as decided, in a version of its own, and the decisions beside those that were taken before. */
export async function writeDecisions(trx: Trx, actor: Actor, decisions: readonly DecisionOn[]) {
  await trx
    .insertInto('need')
    .values(
      decisions.map(({ need, decision: { status, later = false, priority, measures, steps, support } }) => ({
        id: need.id,
        roundId: need.roundId,
        status,
        later,
        priority,
        measures,
        support,
        steps: asJson(steps),
        version: need.version + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        status: row.ref('excluded.status'),
        later: row.ref('excluded.later'),
        priority: row.ref('excluded.priority'),
        measures: row.ref('excluded.measures'),
        steps: row.ref('excluded.steps'),
        support: row.ref('excluded.support'),
        version: row.ref('excluded.version'),
      })),
    )
    .execute()
  await addToHistory(trx, actor, decisions)
}

/** The decisions alone, where the need itself stays as it is. */
export async function addToHistory(trx: Trx, actor: Actor, decisions: readonly DecisionOn[]) {
  const [first] = decisions
  if (!first) return
  const hashes = await evidenceHashesOf(
    trx,
    first.need.roundId,
    decisions.map(({ need }) => need.gaps.map((gap) => gap.id)),
  )
  await trx
    .insertInto('needDecision')
    .values(
      decisions.map(
        ({ need, decision: { status, later = false, motivation, priority, measures, steps, support } }, at) => ({
          id: newId(),
          roundId: need.roundId,
          needId: need.id,
          status,
          later,
          motivation,
          priority,
          measures,
          support,
          steps: asJson(steps),
          evidenceHash: hashes[at] ?? '',
          decidedBy: actor.personId,
          decidedByName: actor.name,
        }),
      ),
    )
    .execute()
}
