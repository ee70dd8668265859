import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'
import { loadProfile } from './load-profile.ts'
import { loadProfiles } from './load-profiles.ts'

export const profileRoutes: RouteObject[] = [
  {
    path: pages.profile.path,
    loader: loadProfile,
    lazy: lazyPage(['report/profile'], async () => (await import('./profile-page.tsx')).ProfilePage),
  },
  {
    path: pages.profiles.path,
    loader: loadProfiles,
    lazy: lazyPage(
      ['report/profile', 'rounds', 'respondents'],
      async () => (await import('./profiles-page.tsx')).ProfilesPage,
    ),
  },
]
