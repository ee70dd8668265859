import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadApiKeys } from './load-api-keys.ts'

export const apiKeyRoutes: RouteObject[] = [
  {
    path: pages.apiKeys.path,
    loader: loadApiKeys,
    lazy: lazyPage(['apiKeys'], async () => (await import('./api-keys-page.tsx')).ApiKeysPage),
  },
]
