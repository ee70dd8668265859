import { pages } from '@kartlaggning/schema/pages'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { aboutRoutes } from './about/routes.tsx'
import { isSeldom } from './answers/is-seldom.ts'
import { answersRoutes } from './answers/routes.tsx'
import { learn } from './language.ts'
import { ErrorPage, NotFoundPage } from './look/error-page.tsx'
import { Shell } from './look/shell.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { currentActor, isActorForgotten } from './session.tsx'
import { signedInFirst } from './signed-in-first.ts'
import { signInRoutes } from './sign-in/routes.tsx'
import { startRoutes } from './start/routes.tsx'

/** Each chapter says in its `routes.tsx` which pages it has; a page is fetched when someone goes there. */
const routes: RouteObject[] = [
  ...startRoutes,
  ...signInRoutes,
  ...aboutRoutes,
  ...mailboxRoutes,
  { middleware: [signedInFirst], children: answersRoutes },
  { path: '*', Component: NotFoundPage },
]

const ANSWERING = pages.taskList({ respondentId: '' })

export const createApp = () =>
  createBrowserRouter(
    [
      {
        id: 'root',
        loader: currentActor,
        shouldRevalidate: isActorForgotten,
        Component: Shell,
        ErrorBoundary: Shell,
        children: [{ id: 'pages', ErrorBoundary: ErrorPage, children: routes }],
      },
    ],
    {
      // Whoever answers is spared the addresses of everyone else's pages.
      patchRoutesOnNavigation: async ({ path, patch }) => {
        if (isSeldom(path)) {
          const { seldomRoutes } = await import('./answers/seldom-routes.ts')
          return patch('pages', [{ middleware: [signedInFirst], children: seldomRoutes }])
        }
        if (path.startsWith(ANSWERING)) return
        const [{ remainingRoutes }] = await Promise.all([import('./remaining-routes.ts'), learn('look/pages')])
        patch('pages', remainingRoutes)
      },
    },
  )

/** When the page at the address has what it shows, or an error to show instead. */
export const firstPageOf = (app: ReturnType<typeof createApp>) =>
  new Promise<void>((resolve) => {
    if (app.state.initialized) resolve()
    app.subscribe(({ initialized }) => initialized && resolve())
  })
