import type { RouteObject } from 'react-router'
import { earlierRoutes } from './answers/earlier/routes.tsx'
import { countyCrosswalkRoutes } from './answers/other-survey/routes.tsx'
import { apiKeyRoutes } from './api-keys/routes.tsx'
import { followUpRoutes } from './respondents/follow-up/routes.tsx'
import { gapsRoutes } from './gaps/routes.tsx'
import { jobRoutes } from './jobs/routes.tsx'
import { needsRoutes } from './needs/routes.tsx'
import { oidcRoutes } from './oidc/routes.tsx'
import { reconciliationRoutes } from './reconciliation/routes.tsx'
import { rehearsalRoutes } from './rehearsal/routes.tsx'
import { profileRoutes } from './report/profile/routes.tsx'
import { retentionRoutes } from './report/retention/routes.tsx'
import { publicReportRoutes } from './report/public/routes.tsx'
import { reportRoutes } from './report/routes.tsx'
import { respondentsRoutes } from './respondents/routes.tsx'
import { roundsRoutes } from './rounds/routes.tsx'
import { secondFactorRoutes } from './second-factor/routes.tsx'
import { signedInFirst } from './signed-in-first.ts'

/** Those that nobody needs to answer; fetched when someone goes to one of them. */
export const remainingRoutes: RouteObject[] = [
  ...publicReportRoutes,
  ...oidcRoutes,
  ...secondFactorRoutes,
  {
    middleware: [signedInFirst],
    children: [
      ...roundsRoutes,
      ...earlierRoutes,
      ...countyCrosswalkRoutes,
      ...respondentsRoutes,
      ...followUpRoutes,
      ...jobRoutes,
      ...apiKeyRoutes,
      ...reconciliationRoutes,
      ...gapsRoutes,
      ...needsRoutes,
      ...reportRoutes,
      ...rehearsalRoutes,
      ...profileRoutes,
      ...retentionRoutes,
    ],
  },
]

/** What asks before unsent text is left is there before the first field is gone to, so that it is when the network is not. */
const prefetchGuarding = () => void import('./guarding.ts').catch(() => undefined)
if ('requestIdleCallback' in globalThis) requestIdleCallback(prefetchGuarding)
else setTimeout(prefetchGuarding, 500)
