import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'
import { loadCountyCrosswalks } from './load-county-crosswalks.ts'

/** What the county board puts there for those who answer. */
export const countyCrosswalkRoutes: RouteObject[] = [
  {
    path: pages.countyCrosswalks.path,
    loader: loadCountyCrosswalks,
    lazy: lazyPage(
      ['answers/otherSurvey', 'files'],
      async () => (await import('./county-crosswalks-page.tsx')).CountyCrosswalksPage,
    ),
  },
]
