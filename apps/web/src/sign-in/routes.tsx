import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'

export const signInRoutes: RouteObject[] = [
  { path: 'logga-in', lazy: lazyPage(['signIn'], async () => (await import('./sign-in-page.tsx')).SignInPage) },
  { path: 'inbjudan', lazy: lazyPage(['signIn'], async () => (await import('./invitation-page.tsx')).InvitationPage) },
]
