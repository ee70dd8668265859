import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { initiativeStatus, isUnderWay } from '@kartlaggning/schema/definitions/initiative-status'
import type { Initiative, JointAction } from '@kartlaggning/schema/answers/address'
import { citeEntry } from './evidence.ts'
import { choices } from './round-answers.ts'
import type { Submitted } from './submitted.ts'

/** An initiative or a joint action that a side has listed. */
export interface Item {
  readonly from: Submitted
  readonly section: 'initiatives' | 'jointActions'
  readonly entry: Initiative | JointAction
  readonly problems: readonly string[]
  readonly municipalities: readonly string[]
  readonly standing: Standing
}

/** By id, so that the order in which they were listed means nothing. */
export const itemsOf = (from: Submitted, section: Item['section']): Item[] =>
  (from.answers[section]?.entries ?? [])
    .map((entry) => ({
      from,
      section,
      entry,
      problems: choices(entry.problems),
      municipalities: 'municipalities' in entry ? choices(entry.municipalities) : [],
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

function standingOf(entry: Initiative | JointAction): Standing {
  const status = initiativeStatus(entry)
  if (isUnderWay(status)) return 'under_way'
  return status === 'not_known' ? 'unknown' : 'not_under_way'
}

export const citeItem = (item: Item, ...names: readonly string[]): Evidence[] =>
  citeEntry(item.from, item.section, item.entry, ...names)
