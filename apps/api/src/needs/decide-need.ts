import { newId } from '@kartlaggning/schema/id'
import type { Need, NeedPriority, NeedStatus } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockNeed } from './lock-needs.ts'
import { evidenceHashOf, readNeed } from './read-needs.ts'

interface Decision {
  readonly seen: number
  readonly status: Exclude<NeedStatus, 'proposed'>
  readonly motivation: string
  readonly priority: NeedPriority | null
  readonly measures: readonly string[]
  readonly support: string
}

/** Takes a decision on a need, on the evidence as it is now. Earlier decisions stay to be read. */
export async function decideNeed(trx: Trx, actor: Actor, needId: string, decision: Decision): Promise<Need> {
  const need = await lockNeed(trx, needId)
  if (need.version !== decision.seen) throw new ProblemError('need-was-changed-by-another')
  if (decision.motivation === '' && (decision.status === 'confirmed' || decision.status === 'dismissed')) {
    throw new ProblemError('need-lacks-motivation')
  }
  const { status, priority, support } = decision
  const columns = { status, priority, support, measures: [...decision.measures], version: need.version + 1 }
  await trx
    .insertInto('need')
    .values({ id: needId, roundId: need.roundId, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  await writeDecision(trx, actor, need, decision)
  return readNeed(trx, needId)
}

export async function writeDecision(
  trx: Trx,
  actor: Actor,
  need: Pick<Need, 'id' | 'roundId'> & { readonly gaps: readonly { readonly id: string }[] },
  decision: { status: NeedStatus; motivation: string },
) {
  await trx
    .insertInto('needDecision')
    .values({
      id: newId(),
      roundId: need.roundId,
      needId: need.id,
      status: decision.status,
      motivation: decision.motivation,
      evidenceHash: await evidenceHashOf(
        trx,
        need.roundId,
        need.gaps.map((gap) => gap.id),
      ),
      decidedBy: actor.personId,
      decidedByName: actor.name,
    })
    .execute()
}
