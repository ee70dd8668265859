import { createBrowserRouter, type RouteObject } from 'react-router'
import { aboutRoutes } from './about/routes.tsx'
import { answersRoutes } from './answers/routes.tsx'
import { gapsRoutes } from './gaps/routes.tsx'
import { ErrorPage, NotFoundPage } from './look/error-page.tsx'
import { FirstLoad, Shell } from './look/shell.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { needsRoutes } from './needs/routes.tsx'
import { reconciliationRoutes } from './reconciliation/routes.tsx'
import { reportRoutes } from './report/routes.tsx'
import { respondentsRoutes } from './respondents/routes.tsx'
import { roundsRoutes } from './rounds/routes.tsx'
import { currentActor } from './session.tsx'
import { signInRoutes } from './sign-in/routes.tsx'
import { startRoutes } from './start/routes.tsx'

/** Each chapter says in its `routes.tsx` which pages it has; a page is fetched when someone goes there. */
const pages: RouteObject[] = [
  ...startRoutes,
  ...signInRoutes,
  ...aboutRoutes,
  ...mailboxRoutes,
  ...roundsRoutes,
  ...respondentsRoutes,
  ...answersRoutes,
  ...reconciliationRoutes,
  ...gapsRoutes,
  ...needsRoutes,
  ...reportRoutes,
  { path: '*', Component: NotFoundPage },
]

export const createApp = () =>
  createBrowserRouter([
    {
      id: 'root',
      loader: currentActor,
      shouldRevalidate: () => false,
      Component: Shell,
      HydrateFallback: FirstLoad,
      ErrorBoundary: Shell,
      children: [{ ErrorBoundary: ErrorPage, children: pages }],
    },
  ])
