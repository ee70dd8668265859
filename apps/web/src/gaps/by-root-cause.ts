import type { Gap } from '@kartlaggning/schema/gaps/gap'

export interface RootCauseGroup {
  readonly gap: Gap
  /** Findings with the same root cause. */
  readonly under: readonly Gap[]
}

/** Each finding with those that are shown under it. A finding whose root is not among these stands by itself. */
export function byRootCause(gaps: readonly Gap[]): RootCauseGroup[] {
  const keys = new Set(gaps.map((gap) => gap.key))
  const isRoot = (gap: Gap) => gap.under === null || !keys.has(gap.under)
  return gaps.filter(isRoot).map((gap) => ({ gap, under: gaps.filter((it) => it.under === gap.key) }))
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
