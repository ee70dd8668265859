import type { ListedJointAction } from '../items.ts'
import type { Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** `matched`: the other side has said nothing, but this side has found its own joint action among the other's. */
export type Recognised = 'recognised' | 'not_known' | 'matched' | 'not_answered'

/** Reads from the reconciliation whether `counterpart` knows a joint action. */
export function readRecognitions({ confirmations }: Round) {
  const bySide = Map.groupBy(confirmations, ({ respondentId }) => respondentId)
  return ({ from, entry }: ListedJointAction, counterpart: Submitted): Recognised => {
    const given = bySide.get(counterpart.respondentId)?.find((it) => it.entry === entry.id)
    if (given?.recognition === 'not_known') return 'not_known'
    if (given) return 'recognised'
    return bySide.get(from.respondentId)?.some(({ sameAs }) => sameAs === entry.id) ? 'matched' : 'not_answered'
  }
}
