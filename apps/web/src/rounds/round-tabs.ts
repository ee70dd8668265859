import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'

/** The seven parts of the work with a round, in the order they come. */
export const tabs = ['state', 'respondents', 'answers', 'comparison', 'gaps', 'report', 'settings'] as const
export type Tab = (typeof tabs)[number]

/** Before there is anything there, a tab leads nowhere. */
export function tabAddress(round: Round, tab: Tab): string | null {
  const params = { roundId: round.id }
  const begun = round.openedAt !== null
  switch (tab) {
    case 'state':
      return pages.round(params)
    case 'respondents':
      return round.respondents > 0 ? pages.respondents(params) : null
    case 'answers':
      return begun ? pages.submissions(params) : null
    case 'comparison':
      if (begun && round.reconciles) return pages.reconciliation(params)
      return analysisHasBegun(round.status) ? pages.figures(params) : null
    case 'gaps':
      return begun ? pages[analysisHasBegun(round.status) ? 'needs' : 'matrix'](params) : null
    case 'report':
      return begun ? pages.report(params) : null
    case 'settings':
      return begun ? pages.roundQuestions(params) : pages.planRound(params)
  }
}

/** A quiet count beside the name: how many there are to look at. */
export function tabCount(round: Round, tab: Tab): number | null {
  if (tab === 'respondents' && round.respondents > 0) return round.respondents
  if (tab === 'answers' && round.openedAt !== null) return round.submitted
  if (tab === 'gaps' && round.needsLeft > 0) return round.needsLeft
  return null
}
