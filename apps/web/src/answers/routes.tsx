import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { loadOverview } from './load-overview.ts'
import { startingSection } from './start-section.ts'
import { loadColleagues } from './colleagues/load-colleagues.ts'

/** Pages that hold questions fetch what they need to ask them along with themselves. */
const loadAnswering = () => import('./load-answering.ts')
const loadPaper = () => import('./load-paper.ts')

export const answersRoutes: RouteObject[] = [
  {
    path: pages.taskList.path,
    loader: loadOverview,
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./task-list-page.tsx')).TaskListPage),
  },
  {
    path: pages.colleagues.path,
    loader: loadColleagues,
    lazy: lazyPage(
      ['answers', 'answers/pages'],
      async () => (await import('./colleagues/colleagues-page.tsx')).ColleaguesPage,
    ),
  },
  {
    path: pages.receipt.path,
    loader: loadOverview,
    lazy: lazyPage(
      ['answers', 'answers/pages', 'look/pages'],
      async () => (await import('./receipt-page.tsx')).ReceiptPage,
    ),
  },
  {
    path: pages.paper.path,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(
        ['answers', 'answers/pages', 'questionnaire'],
        async () => (await import('./paper-page.tsx')).PreparePage,
      ),
      loader: async () => (await loadPaper()).loadQuestions,
    },
  },
  {
    path: pages.checkAnswers.path,
    lazy: {
      ...lazyPage(
        ['answers', 'answers/pages', 'questionnaire', 'look/pages'],
        async () => (await import('./check-page.tsx')).CheckPage,
      ),
      loader: async () => (await loadAnswering()).loadWhole,
    },
  },
  {
    path: pages.section.path,
    loader: startingSection(async () => (await loadAnswering()).loadSection),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./section-page.tsx')).SectionPage),
  },
  {
    path: pages.entry.path,
    loader: startingSection(async () => (await loadAnswering()).loadEntry),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./entry-page.tsx')).EntryPage),
  },
]
