import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import type { RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'

export const readMailbox = () => call(mailbox.list)

/** Only the demo has a mailbox; elsewhere the API says that there is none. */
export const mailboxRoutes: RouteObject[] = [
  {
    path: 'brevlada',
    loader: readMailbox,
    lazy: lazyPage(['mailbox'], async () => (await import('./mailbox-page.tsx')).MailboxPage),
  },
]
