import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'
import { lazyPage } from '../lazy-page.ts'

/** What the page shows of the answers is in the address; choosing it fetches nothing anew. */
const unlessOnlyFiltered = ({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

export const reconciliationRoutes: RouteObject[] = [
  {
    path: pages.ownReconciliation.path,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(
        ['reconciliation', 'questionnaire'],
        async () => (await import('./own-reconciliation-page.tsx')).OwnReconciliationPage,
      ),
      loader: async () => (await import('./load-own-reconciliation.ts')).loadOwnReconciliation,
    },
  },
  {
    path: pages.reconciliation.path,
    lazy: {
      ...lazyPage(['rounds', 'reconciliation'], async () => (await import('./follow-page.tsx')).FollowPage),
      loader: async () => (await import('./load-followed.ts')).loadFollowed,
    },
  },
  {
    path: pages.reconciliationByQuestion.path,
    lazy: {
      ...lazyPage(
        ['rounds', 'reconciliation', 'questionnaire'],
        async () => (await import('./by-question-page.tsx')).ByQuestionPage,
      ),
      loader: async () => (await import('./load-followed.ts')).loadByQuestion,
    },
  },
  {
    path: pages.reconciliationOf.path,
    lazy: {
      ...lazyPage(
        ['rounds', 'reconciliation', 'questionnaire'],
        async () => (await import('./both-sides-page.tsx')).BothSidesPage,
      ),
      loader: async () => (await import('./load-followed.ts')).loadBothSides,
    },
  },
]
