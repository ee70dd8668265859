import type { Evidence } from '@kartlaggning/schema/gap'
import { neverStarted, type Entry } from '@kartlaggning/schema/shown'
import { citeEntry } from './evidence.ts'
import { choices, type Submitted } from './round-answers.ts'

/** An initiative or a joint action that a side has listed. */
export interface Item {
  readonly from: Submitted
  readonly section: 'initiatives' | 'jointActions'
  readonly entry: Entry
  readonly problems: readonly string[]
}

export const initiativesOf = (from: Submitted) => itemsOf(from, 'initiatives')
export const jointActionsOf = (from: Submitted) => itemsOf(from, 'jointActions')

/** By id, so that the order in which they were listed means nothing. */
const itemsOf = (from: Submitted, section: Item['section']): Item[] =>
  (from.document[section]?.entries ?? [])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => ({ from, section, entry, problems: choices(entry.problems) }))

export function byProblem<T extends { readonly problems: readonly string[] }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const problem of item.problems) {
      const sameProblem = found.get(problem)
      if (sameProblem) sameProblem.push(item)
      else found.set(problem, [item])
    }
  }
  return found
}

export type Standing = 'under_way' | 'not_under_way' | 'unknown'

/** Planned counts; an idea, a pause and an end do not, nor what never came about. */
export function standingOf(item: Item): Standing {
  if (neverStarted(item.entry)) return 'not_under_way'
  switch (item.entry.phase) {
    case 'planning':
    case 'ongoing':
    case 'permanent':
      return 'under_way'
    case 'unknown':
      return 'unknown'
    default:
      return 'not_under_way'
  }
}

export const citeItem = (item: Item, ...names: readonly string[]): Evidence[] =>
  citeEntry(item.from, item.section, item.entry, ...names)
