import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../../lazy-page.ts'
import { unlessOnlyFiltered } from '../../look/unless-only-filtered.ts'
import { loadCalls, loadMailLog, loadReminders } from './load.ts'

const chapters = ['followUp', 'respondents', 'rounds'] as const

export const followUpRoutes: RouteObject[] = [
  {
    path: pages.calls.path,
    loader: loadCalls,
    lazy: lazyPage(chapters, async () => (await import('./calls-page.tsx')).CallsPage),
  },
  {
    path: pages.reminders.path,
    loader: loadReminders,
    lazy: lazyPage(chapters, async () => (await import('./reminders-page.tsx')).RemindersPage),
  },
  {
    path: pages.roundMail.path,
    loader: loadMailLog,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./mail-log-page.tsx')).MailLogPage),
  },
]
