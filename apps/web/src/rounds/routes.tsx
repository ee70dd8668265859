import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadCounty } from './county/load-county.ts'
import { loadRounds } from './load-rounds.ts'
import { loadPlan } from './load-plan.ts'
import { loadComparability } from './load-comparability.ts'
import { loadCorrection } from './load-correction.ts'

/** Made anew for each route: the router empties what it has fetched. */
const planPage = () => lazyPage(['rounds'], async () => (await import('./plan-page.tsx')).PlanPage)

/** Questions are shown as those who answer see them. */
const withQuestions = ['rounds', 'questionnaire'] as const

export const roundsRoutes: RouteObject[] = [
  {
    path: pages.county.path,
    loader: loadCounty,
    lazy: lazyPage(
      ['rounds', 'rounds/county', 'files'],
      async () => (await import('./county/county-page.tsx')).CountyPage,
    ),
  },
  {
    path: pages.rounds.path,
    loader: loadRounds,
    lazy: lazyPage(['rounds', 'start'], async () => (await import('./rounds-page.tsx')).RoundsPage),
  },
  { path: pages.newRound.path, loader: loadPlan, lazy: planPage() },
  { path: pages.planRound.path, loader: loadPlan, lazy: planPage() },
  {
    path: pages.correction.path,
    loader: loadCorrection,
    lazy: lazyPage(['rounds'], async () => (await import('./correction-page.tsx')).CorrectionPage),
  },
  {
    path: pages.comparability.path,
    loader: loadComparability,
    lazy: lazyPage(['rounds'], async () => (await import('./comparability-page.tsx')).ComparabilityPage),
  },
  {
    path: pages.roundQuestions.path,
    lazy: {
      ...lazyPage(withQuestions, async () => (await import('./questions/questions-page.tsx')).QuestionsPage),
      loader: async () => (await import('./questions/load-questions.ts')).loadQuestions,
    },
  },
  {
    path: pages.ownQuestion.path,
    lazy: {
      ...lazyPage(withQuestions, async () => (await import('./questions/question-page.tsx')).QuestionPage),
      loader: async () => (await import('./questions/load-questions.ts')).loadQuestions,
    },
  },
]
