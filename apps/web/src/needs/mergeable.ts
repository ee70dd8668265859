import type { ListedNeed } from '@kartlaggning/schema/needs/need'

const bySeverity = (a: ListedNeed, b: ListedNeed) =>
  (b.severity ?? 0) - (a.severity ?? 0) || b.municipalities.length - a.municipalities.length

/** What a need can be merged with, the likeliest first: the same rule, then a municipality in common. */
export function mergeable(need: ListedNeed, needs: readonly ListedNeed[]): ListedNeed[] {
  const rules = new Set(need.gaps.map((gap) => gap.rule))
  const nearness = (it: ListedNeed) =>
    (it.gaps.some((gap) => rules.has(gap.rule)) ? 0 : 2) +
    (it.municipalities.some((code) => need.municipalities.includes(code)) ? 0 : 1)
  return needs
    .filter((it) => it.id !== need.id && it.mergedInto === null && it.gaps.length === 1 && it.status !== 'dismissed')
    .toSorted((a, b) => nearness(a) - nearness(b) || bySeverity(a, b))
}
