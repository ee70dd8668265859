import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { neverStarted } from '@kartlaggning/schema/questionnaire/visibility'
import type { Entry } from '@kartlaggning/schema/answers/answer-document'
import { citeEntry } from './evidence.ts'
import { choices } from './round-answers.ts'
import type { Submitted } from './submitted.ts'

/** An initiative or a joint action that a side has listed. */
export interface Item {
  readonly from: Submitted
  readonly section: 'initiatives' | 'jointActions'
  readonly entry: Entry
  readonly problems: readonly string[]
  readonly municipalities: readonly string[]
  readonly standing: Standing
}

/** By id, so that the order in which they were listed means nothing. */
export const itemsOf = (from: Submitted, section: Item['section']): Item[] =>
  (from.document[section]?.entries ?? [])
    .map((entry) => ({
      from,
      section,
      entry,
      problems: choices(entry.problems),
      municipalities: choices(entry.municipalities),
      standing: standingOf(entry),
    }))
    .toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1))

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
function standingOf(entry: Entry): Standing {
  if (neverStarted(entry)) return 'not_under_way'
  switch (entry.phase) {
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
