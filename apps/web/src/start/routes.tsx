import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadStart } from './load-start.ts'

export const startRoutes: RouteObject[] = [
  {
    index: true,
    loader: loadStart,
    lazy: lazyPage(['start'], async () => (await import('./start-page.tsx')).StartPage),
  },
]
