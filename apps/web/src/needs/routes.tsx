import { pages } from '@kartlaggning/schema/pages'
import { redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { loadCoding } from './coding/load-coding.ts'
import { loadComments } from './load-comments.ts'
import { loadNeed } from './load-need.ts'
import { loadNeeds } from './load-needs.ts'
import { loadCommunicatedNeeds } from './load-communicated-needs.ts'
import { loadWorkbench, WORKBENCH } from './load-workbench.ts'

const chapters = ['rounds', 'respondents', 'gaps', 'needs', 'questionnaire'] as const
const ofCoding = ['needs/coding', ...chapters] as const

type Params = Readonly<Record<'roundId' | 'needId', string>>

const movedTo =
  (to: (params: Params) => string) =>
  ({ params, request }: LoaderFunctionArgs) =>
    redirect(to({ roundId: params['roundId'] ?? '', needId: params['needId'] ?? '' }) + new URL(request.url).search)

export const needsRoutes: RouteObject[] = [
  {
    id: WORKBENCH,
    path: pages.needs.path,
    loader: loadWorkbench,
    shouldRevalidate: unlessOnlyFiltered,
    children: [
      { index: true, lazy: lazyPage(chapters, async () => (await import('./queue-page.tsx')).QueuePage) },
      {
        path: ':needId',
        loader: loadNeed,
        shouldRevalidate: unlessOnlyFiltered,
        lazy: lazyPage(chapters, async () => (await import('./need-page.tsx')).NeedPage),
      },
    ],
  },
  {
    path: pages.communicatedNeeds.path,
    loader: loadCommunicatedNeeds,
    lazy: lazyPage(
      ['gaps', 'needs', 'respondents', 'questionnaire'],
      async () => (await import('./communicated-needs-page.tsx')).CommunicatedNeedsPage,
    ),
  },
  {
    path: pages.comments.path,
    loader: loadComments,
    lazy: lazyPage(chapters, async () => (await import('./comments-page.tsx')).CommentsPage),
  },
  {
    path: pages.ownNeed.path,
    loader: loadWorkbench,
    lazy: lazyPage(chapters, async () => (await import('./own-need-page.tsx')).OwnNeedPage),
  },
  {
    path: pages.coding.path,
    loader: loadCoding,
    lazy: lazyPage(ofCoding, async () => (await import('./coding/coding-page.tsx')).CodingPage),
  },
  {
    path: pages.codeBook.path,
    loader: loadCoding,
    lazy: lazyPage(ofCoding, async () => (await import('./coding/code-book-page.tsx')).CodeBookPage),
  },
  {
    path: pages.mergeNeeds.path,
    loader: loadNeeds,
    lazy: lazyPage(chapters, async () => (await import('./merge-page.tsx')).MergePage),
  },
  { path: pages.formerGaps.path, loader: movedTo(pages.needs) },
  { path: pages.formerNeeds.path, loader: movedTo(pages.needs) },
  { path: pages.formerNeed.path, loader: movedTo(pages.need) },
]
