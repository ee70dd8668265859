import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { isLeft } from './group-queue.ts'

export const shownStates = ['kvar', 'senare', 'beslutade', 'alla'] as const
type ShownState = (typeof shownStates)[number]

export interface QueueFilter {
  readonly state: ShownState
  readonly rule: string
  readonly municipality: string
  readonly text: string
}

/** Those that match. What is written is looked for in the names of places, rules and problems. */
export function filterQueue(
  needs: readonly QueuedNeed[],
  { state, rule, municipality, text }: QueueFilter,
  wordsOf: (need: QueuedNeed) => string,
): QueuedNeed[] {
  const wanted = text.trim().toLocaleLowerCase('sv')
  return needs.filter(
    (need) =>
      isIn(need, state) &&
      (rule === '' || need.rule === rule) &&
      (municipality === '' || need.municipalities.includes(municipality)) &&
      (wanted === '' || wordsOf(need).toLocaleLowerCase('sv').includes(wanted)),
  )
}

function isIn(need: QueuedNeed, state: ShownState) {
  if (state === 'alla') return true
  if (state === 'senare') return isLeft(need) && need.later
  return state === 'kvar' ? isLeft(need) : isGap(need) && !isLeft(need)
}

/** How far the reviewing has come. */
export function reviewed(needs: readonly QueuedNeed[]) {
  const own = needs.filter((need) => isGap(need) && need.mergedInto === null)
  return {
    all: own.length,
    left: own.filter(isLeft).length,
    later: own.filter((need) => isLeft(need) && need.later).length,
    changed: own.filter((need) => need.evidenceChanged).length,
    notAssessed: needs.length - needs.filter((need) => need.assessed).length,
  }
}

/**
 * Whose turn it is after one has been decided on: the first that is left after it, and then from the start again. What was left
 * for later comes when nothing else is left.
 */
export function nextLeft(
  order: readonly QueuedNeed[],
  after: string,
  decided: ReadonlySet<string> = new Set([after]),
): QueuedNeed | undefined {
  const at = order.findIndex((need) => need.id === after)
  const left = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].filter(
    (need) => isLeft(need) && !decided.has(need.id),
  )
  return left.find((need) => !need.later) ?? left[0]
}
