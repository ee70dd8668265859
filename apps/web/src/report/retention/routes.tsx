import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'
import { loadRetention } from './load-retention.ts'

export const retentionRoutes: RouteObject[] = [
  {
    path: pages.retention.path,
    loader: loadRetention,
    lazy: lazyPage(['report/retention'], async () => (await import('./retention-page.tsx')).RetentionPage),
  },
]
