import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'

export const oidcRoutes: RouteObject[] = [
  { path: pages.oidc.path, lazy: lazyPage(['signIn'], async () => (await import('./oidc-page.tsx')).OidcPage) },
]
