import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'

const load = () => import('./load-import.ts')

export const earlierRoutes: RouteObject[] = [
  {
    path: pages.importRound.path,
    lazy: {
      ...lazyPage(
        ['answers/earlier', 'answers', 'fromFile', 'files', 'questionnaire'],
        async () => (await import('./import-round-page.tsx')).ImportRoundPage,
      ),
      loader: async () => (await load()).loadImport,
    },
  },
  {
    path: pages.importedRound.path,
    lazy: {
      ...lazyPage(
        ['answers/earlier', 'rounds', 'respondents'],
        async () => (await import('./imported-page.tsx')).ImportedPage,
      ),
      loader: async () => (await load()).loadImported,
    },
  },
]
