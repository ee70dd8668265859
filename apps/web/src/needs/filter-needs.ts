import type { Need } from '@kartlaggning/schema/needs/need'

export interface NeedFilter {
  readonly status: string
  readonly task: string
  readonly municipality: string
  readonly order: string
}

/** Those that match; what is merged into another is read there. */
export function filterNeeds(needs: readonly Need[], { status, task, municipality, order }: NeedFilter): Need[] {
  const found = needs.filter(
    (need) =>
      need.mergedInto === null &&
      (status === '' || need.status === status) &&
      (task === '' || need.tasks.some((it) => it === task)) &&
      (municipality === '' || need.municipalities.includes(municipality)),
  )
  return found.toSorted(orders[order] ?? bySeverity)
}

const bySeverity = (a: Need, b: Need) =>
  (b.severity ?? 0) - (a.severity ?? 0) || b.municipalities.length - a.municipalities.length
const priorities = ['high', 'medium', 'low', null]

const orders: Readonly<Record<string, (a: Need, b: Need) => number>> = {
  kommuner: (a, b) => b.municipalities.length - a.municipalities.length || bySeverity(a, b),
  prioritet: (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || bySeverity(a, b),
}

/** How far the reviewing has come. */
export function reviewed(needs: readonly Need[]) {
  const own = needs.filter((need) => need.mergedInto === null)
  return {
    all: own.length,
    proposed: own.filter((need) => need.status === 'proposed').length,
    changed: own.filter((need) => need.evidenceChanged).length,
  }
}

/** What a need can be merged with, the likeliest first: the same rule, then a municipality in common. */
export function mergeable(need: Need, needs: readonly Need[]): Need[] {
  const rules = new Set(need.gaps.map((gap) => gap.rule))
  const nearness = (it: Need) =>
    (it.gaps.some((gap) => rules.has(gap.rule)) ? 0 : 2) +
    (it.municipalities.some((code) => need.municipalities.includes(code)) ? 0 : 1)
  return needs
    .filter((it) => it.id !== need.id && it.mergedInto === null && it.gaps.length === 1 && it.status !== 'dismissed')
    .toSorted((a, b) => nearness(a) - nearness(b) || bySeverity(a, b))
}
