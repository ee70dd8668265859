import type { Gap } from '@kartlaggning/schema/gaps/gap'

export interface RootCauseGroup<T> {
  readonly root: T
  /** Those with the same root cause. */
  readonly under: readonly T[]
}

/**
 * Gaps, or needs of one or more gaps, each with those that are shown under it. One whose root is not among these stands by
 * itself. Of several gaps the first is a need's own.
 */
export function byRootCause<T>(
  all: readonly T[],
  gapsOf: (it: T) => readonly Pick<Gap, 'key' | 'under'>[],
): RootCauseGroup<T>[] {
  const byKey = new Map(all.flatMap((it) => gapsOf(it).map(({ key }) => [key, it] as const)))
  const above = (it: T) => byKey.get(gapsOf(it)[0]?.under ?? '')
  const groups = Map.groupBy(all, (it) => rootOf(it, above))
  return all
    .filter((it) => groups.has(it))
    .map((root) => ({ root, under: groups.get(root)?.filter((it) => it !== root) ?? [] }))
}

/** Needs can be merged so that each is above the other; then each is its own root. */
function rootOf<T>(it: T, above: (it: T) => T | undefined): T {
  const passed = new Set([it])
  let root = it
  for (let next = above(it); next !== undefined && next !== root; next = above(next)) {
    if (passed.has(next)) return it
    passed.add(next)
    root = next
  }
  return root
}

export interface GapFilter {
  readonly rule: string
  readonly severity: string
  readonly municipality: string
}

export const matchesFilter = (gap: Gap, { rule, severity, municipality }: GapFilter): boolean =>
  (rule === '' || gap.rule === rule) &&
  (severity === '' || String(gap.severity) === severity) &&
  (municipality === '' || gap.municipalities.includes(municipality))
