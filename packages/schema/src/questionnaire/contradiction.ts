import type { Text } from '../text.ts'

/**
 * What a month cannot be when another answer is one of these. Whoever answers is warned and may let both stand; the
 * coordinator is shown it.
 */
export type Contradiction = {
  readonly question: string
  readonly in: readonly string[]
  /** In one sentence, to both of them. */
  readonly text: Text
} & ({ readonly olderThanMonths: number } | { readonly atMostMonths: number })
