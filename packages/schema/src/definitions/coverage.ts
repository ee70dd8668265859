import type { InitiativeStatus } from './initiative-status.ts'
import { isLarge, isSizeKnown, type ProblemSize } from './problem-size.ts'

export const coverageStates = ['covered', 'planned', 'ended', 'stated_none', 'not_answered', 'not_known'] as const
export type Coverage = (typeof coverageStates)[number]

interface Stated {
  /** How many of the two sides have told of all that they do. */
  readonly answered: number
  /** How large those of them find the problem that say. */
  readonly sizes: readonly ProblemSize[]
  /** Of every initiative and joint action against the problem that a side has listed. */
  readonly initiatives: readonly InitiativeStatus[]
}

/**
 * What is done about a problem in a municipality, or honestly why it cannot be said. An idea is nothing done, and where a
 * phase is not known something may be under way. Where one side is silent, what the other finds large and knows of nothing
 * under way against is said to have none, or none any more; of anything else the silent side may know more.
 */
export function coverageOf({ answered, sizes, initiatives }: Stated): Coverage {
  if (initiatives.includes('ongoing')) return 'covered'
  if (initiatives.includes('planned')) return 'planned'
  if (initiatives.includes('not_known')) return 'not_known'
  if (answered === 0) return 'not_answered'
  if (answered < SIDES && !sizes.some(isLarge)) return 'not_known'
  if (initiatives.includes('over')) return 'ended'
  return sizes.length === 0 || sizes.some(isSizeKnown) ? 'stated_none' : 'not_known'
}

const SIDES = 2

/** Something is done, or planned. */
export const isDoneOrPlanned = (coverage: Coverage) => coverage === 'covered' || coverage === 'planned'
