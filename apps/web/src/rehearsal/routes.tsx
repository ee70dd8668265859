import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadRehearsal, loadRehearsedMail } from './load-rehearsal.ts'

export const rehearsalRoutes: RouteObject[] = [
  {
    path: pages.rehearsal.path,
    loader: loadRehearsal,
    lazy: lazyPage(['rehearsal', 'rounds'], async () => (await import('./rehearsal-page.tsx')).RehearsalPage),
  },
  {
    path: pages.rehearsedMail.path,
    loader: loadRehearsedMail,
    lazy: lazyPage(
      ['rehearsal', 'rounds', 'mailbox'],
      async () => (await import('./rehearsed-mail-page.tsx')).RehearsedMailPage,
    ),
  },
]
