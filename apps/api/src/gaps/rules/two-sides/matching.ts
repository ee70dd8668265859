import type { ListedJointAction } from '../items.ts'
import type { Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** `matched`: the counterpart has said nothing, but this side has found its own joint action among the counterpart's. */
export type Matching = 'confirmed' | 'not_known' | 'matched' | 'not_answered'

/** Reads from the reconciliation whether `counterpart` knows a joint action. */
export function readMatchings({ confirmations }: Round) {
  const bySide = Map.groupBy(confirmations, ({ respondentId }) => respondentId)
  return ({ from, entry }: ListedJointAction, counterpart: Submitted): Matching => {
    const given = bySide.get(counterpart.respondentId)?.find((it) => it.entry === entry.id)
    if (given?.recognition === 'not_known') return 'not_known'
    if (given) return 'confirmed'
    return bySide.get(from.respondentId)?.some(({ sameAs }) => sameAs === entry.id) ? 'matched' : 'not_answered'
  }
}
