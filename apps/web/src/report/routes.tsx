import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call, isProblem } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'

/** The report as it would be published now; `null` before the analysis has been run. */
export async function readPreview({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, editions, report] = await Promise.all([
    call(rounds.read, of),
    call(reports.editions, of),
    call(reports.preview, of).catch((problem: unknown) => {
      if (isProblem(problem, 'round-is-not-in-analysis')) return null
      throw problem
    }),
  ])
  return { round, editions, report }
}

export const readForOthers = ({ params }: LoaderFunctionArgs) =>
  call(reports.previewForOthers, { params: { roundId: params['roundId'] ?? '' } })

export const readEdition = ({ params }: LoaderFunctionArgs) =>
  call(reports.read, { params: { roundId: params['roundId'] ?? '', number: params['number'] ?? '' } })

const chapters = ['rounds', 'respondents', 'gaps', 'needs', 'report'] as const

export const reportRoutes: RouteObject[] = [
  {
    path: 'omgangar/:roundId/rapport',
    loader: readPreview,
    lazy: lazyPage(chapters, async () => (await import('./preview-page.tsx')).PreviewPage),
  },
  {
    path: 'omgangar/:roundId/rapport/for-deltagarna',
    loader: readForOthers,
    lazy: lazyPage(chapters, async () => (await import('./others-page.tsx')).OthersPage),
  },
  {
    path: 'rapport/:roundId/:number',
    loader: readEdition,
    lazy: lazyPage(chapters, async () => (await import('./edition-page.tsx')).EditionPage),
  },
]
