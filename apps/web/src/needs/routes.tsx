import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { loadNeeds } from './load-needs.ts'

const chapters = ['rounds', 'respondents', 'gaps', 'needs', 'questionnaire'] as const

export const needsRoutes: RouteObject[] = [
  {
    path: pages.needs.path,
    loader: loadNeeds,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./needs-page.tsx')).NeedsPage),
  },
  {
    path: pages.need.path,
    loader: loadNeeds,
    lazy: lazyPage(chapters, async () => (await import('./need-page.tsx')).NeedPage),
  },
  {
    path: pages.mergeNeeds.path,
    loader: loadNeeds,
    lazy: lazyPage(chapters, async () => (await import('./merge-page.tsx')).MergePage),
  },
]
