import type { Round, RoundStatus } from './round.ts'

const AFTER_ANALYSIS: readonly RoundStatus[] = ['analysis', 'feedback', 'published', 'archived']

/** The two sides of a municipality may see each other's answers, or have done. */
export const reconciliationHasBegun = (status: RoundStatus) =>
  status === 'reconciliation' || AFTER_ANALYSIS.includes(status)

/** The analysis may be run again and needs decided on, until the round is archived. */
export const needsAreOpen = (status: RoundStatus) => analysisHasBegun(status) && status !== 'archived'

/** Something has come back to the county, and not yet to some of those who answered. */
export const profilesAreDue = ({ status, profilesLeft }: Pick<Round, 'status' | 'profilesLeft'>) =>
  profilesLeft > 0 && (status === 'feedback' || status === 'published')

export const analysisHasBegun = (status: RoundStatus) => AFTER_ANALYSIS.includes(status)
