import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadMailbox } from './load-mailbox.ts'

/** Only the demo has a mailbox; elsewhere the API says that there is none. */
export const mailboxRoutes: RouteObject[] = [
  {
    path: pages.mailbox.path,
    loader: loadMailbox,
    lazy: lazyPage(['mailbox'], async () => (await import('./mailbox-page.tsx')).MailboxPage),
  },
]
