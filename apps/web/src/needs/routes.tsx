import { needs } from '@kartlaggning/schema/needs/need'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { readNames } from '../respondents/read-names.ts'

/** All needs of a round: the page of one, too, tells which others it can be merged with. */
export async function readNeeds({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, all, names] = await Promise.all([call(rounds.read, of), call(needs.list, of), readNames()])
  return { round, needs: all, names }
}

const chapters = ['rounds', 'respondents', 'gaps', 'needs', 'questionnaire'] as const

export const needsRoutes: RouteObject[] = [
  {
    path: 'omgangar/:roundId/behov',
    loader: readNeeds,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./needs-page.tsx')).NeedsPage),
  },
  {
    path: 'omgangar/:roundId/behov/:needId',
    loader: readNeeds,
    lazy: lazyPage(chapters, async () => (await import('./need-page.tsx')).NeedPage),
  },
  {
    path: 'omgangar/:roundId/behov/:needId/sla-ihop',
    loader: readNeeds,
    lazy: lazyPage(chapters, async () => (await import('./merge-page.tsx')).MergePage),
  },
]
