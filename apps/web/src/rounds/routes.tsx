import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'

export const listRounds = () => call(rounds.list)

/** The rounds there are, of which the one to plan may be one, and the municipalities to choose among. */
export async function readPlan({ params }: LoaderFunctionArgs) {
  const [all, municipalities] = await Promise.all([call(rounds.list), call(rounds.municipalities)])
  const { roundId } = params
  const round = roundId === undefined ? null : await call(rounds.read, { params: { roundId } })
  return { round, rounds: all, municipalities }
}

/** The round, and what became of each question since the round before. */
export async function readComparability({ params }: LoaderFunctionArgs) {
  const one = { params: { roundId: params['roundId'] ?? '' } }
  const [round, comparability] = await Promise.all([call(rounds.read, one), call(rounds.comparability, one)])
  return { round, comparability }
}

/** The round, and what moving it to the newest questionnaire would do. */
export async function readCorrection({ params }: LoaderFunctionArgs) {
  const one = { params: { roundId: params['roundId'] ?? '' } }
  const [round, correction] = await Promise.all([call(rounds.read, one), call(rounds.correction, one)])
  return { round, correction }
}

/** Made anew for each route: the router empties what it has fetched. */
const planPage = () => lazyPage(['rounds'], async () => (await import('./plan-page.tsx')).PlanPage)

/** Questions are shown as those who answer see them. */
const withQuestions = ['rounds', 'questionnaire'] as const

export const roundsRoutes: RouteObject[] = [
  {
    path: 'omgangar',
    loader: listRounds,
    lazy: lazyPage(['rounds'], async () => (await import('./rounds-page.tsx')).RoundsPage),
  },
  { path: 'omgangar/ny', loader: readPlan, lazy: planPage() },
  { path: 'omgangar/:roundId/planera', loader: readPlan, lazy: planPage() },
  {
    path: 'omgangar/:roundId/rattat-formular',
    loader: readCorrection,
    lazy: lazyPage(['rounds'], async () => (await import('./correction-page.tsx')).CorrectionPage),
  },
  {
    path: 'omgangar/:roundId/jamforbarhet',
    loader: readComparability,
    lazy: lazyPage(['rounds'], async () => (await import('./comparability-page.tsx')).ComparabilityPage),
  },
  {
    path: 'omgangar/:roundId/fragor',
    lazy: {
      ...lazyPage(withQuestions, async () => (await import('./questions/questions-page.tsx')).QuestionsPage),
      loader: async () => (await import('./questions/load-questions.ts')).loadQuestions,
    },
  },
  {
    path: 'omgangar/:roundId/fragor/:questionId',
    lazy: {
      ...lazyPage(withQuestions, async () => (await import('./questions/question-page.tsx')).QuestionPage),
      loader: async () => (await import('./questions/load-questions.ts')).loadQuestions,
    },
  },
]
