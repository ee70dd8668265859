import type { Item } from './items.ts'
import type { RoundAnswers, Submitted } from './round-answers.ts'

/** `matched`: the other side has said nothing, but this side has found its own joint action among the other's. */
export type Recognised = 'recognised' | 'not_known' | 'matched' | 'not_answered'

/** Reads from the reconciliation whether `counterpart` knows a joint action. */
export function readRecognitions({ confirmations }: RoundAnswers) {
  const given = new Map(confirmations.map((it) => [`${it.respondentId} ${it.entry}`, it.recognition]))
  const matched = new Set(confirmations.map((it) => `${it.respondentId} ${it.sameAs}`))
  return ({ from, entry }: Item, counterpart: Submitted): Recognised => {
    const recognition = given.get(`${counterpart.respondentId} ${entry.id}`)
    if (recognition === 'not_known') return 'not_known'
    if (recognition !== undefined) return 'recognised'
    return matched.has(`${from.respondentId} ${entry.id}`) ? 'matched' : 'not_answered'
  }
}
