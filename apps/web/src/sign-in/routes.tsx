import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { signedInFirst } from '../signed-in-first.ts'

export const signInRoutes: RouteObject[] = [
  { path: pages.signIn.path, lazy: lazyPage(['signIn'], async () => (await import('./sign-in-page.tsx')).SignInPage) },
  {
    path: pages.invitation.path,
    lazy: lazyPage(['signIn'], async () => (await import('./invitation-page.tsx')).InvitationPage),
  },
  {
    path: pages.ownName.path,
    middleware: [signedInFirst],
    loader: async () => (await import('./load-own-name.ts')).loadOwnName(),
    lazy: lazyPage(['signIn'], async () => (await import('./own-name-page.tsx')).OwnNamePage),
  },
  {
    path: pages.sessions.path,
    middleware: [signedInFirst],
    loader: async () => (await import('./load-sessions.ts')).loadSessions(),
    lazy: lazyPage(['signIn'], async () => (await import('./sessions-page.tsx')).SessionsPage),
  },
]
