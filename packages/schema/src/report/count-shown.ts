import type { Counted } from './counted.ts'

/** A count of fewer says little of the county and much of those few: it is left to the county board's edition. */
export const FEWEST_COUNTED = 3

/** Counts among those that are shown; `null` when some are withheld and too few are left. */
export function countShown<T>(
  all: readonly T[],
  isShown: (it: T) => boolean,
  holds: (it: T) => boolean,
): Counted | null {
  const shown = all.filter(isShown)
  if (!areEnough(shown.length, all.length)) return null
  return { count: shown.filter(holds).length, of: shown.length }
}

/** Whether so many that are shown, of so many, may be counted together. */
export const areEnough = (shown: number, all: number) => shown === all || shown >= FEWEST_COUNTED
