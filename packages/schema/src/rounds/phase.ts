import type { RoundStatus } from './round.ts'

const AFTER_ANALYSIS: readonly RoundStatus[] = ['analysis', 'feedback', 'published', 'archived']

/** The two sides of a municipality may see each other's answers, or have done. */
export const reconciliationHasBegun = (status: RoundStatus) =>
  status === 'reconciliation' || AFTER_ANALYSIS.includes(status)

export const analysisHasBegun = (status: RoundStatus) => AFTER_ANALYSIS.includes(status)
