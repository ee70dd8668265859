import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'
import { goToNewest, loadPublicEdition } from './load-public-edition.ts'

/** For whoever comes by, signed in or not. */
export const publicReportRoutes: RouteObject[] = [
  { path: pages.newestPublicEdition.path, loader: goToNewest, element: null },
  {
    path: pages.publicEdition.path,
    loader: loadPublicEdition,
    lazy: lazyPage(
      ['report', 'report/public'],
      async () => (await import('./public-edition-page.tsx')).PublicEditionPage,
    ),
  },
]
