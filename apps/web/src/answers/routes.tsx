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

const loadSideBySide = () => import('./side-by-side/load-side-by-side.ts')

export const answersRoutes: RouteObject[] = [
  {
    path: pages.sideBySide.path,
    lazy: {
      ...lazyPage(
        ['answers/sideBySide', 'answers'],
        async () => (await import('./side-by-side/overview-page.tsx')).SideBySidePage,
      ),
      loader: async () => (await loadSideBySide()).loadOverviews,
    },
  },
  {
    path: pages.sideBySideSection.path,
    lazy: {
      ...lazyPage(
        ['answers/sideBySide', 'answers', 'questionnaire'],
        async () => (await import('./side-by-side/section-page.tsx')).SideBySideSectionPage,
      ),
      loader: async () => (await loadSideBySide()).loadSectionSideBySide,
    },
  },
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
    path: pages.decline.path,
    loader: loadOverview,
    lazy: lazyPage(['answers', 'declining'], async () => (await import('./declining/decline-page.tsx')).DeclinePage),
  },
  {
    path: pages.receipt.path,
    loader: loadOverview,
    lazy: lazyPage(['answers', 'answers/pages'], async () => (await import('./receipt-page.tsx')).ReceiptPage),
  },
  {
    path: pages.otherSurvey.path,
    loader: loadOverview,
    lazy: lazyPage(
      ['answers', 'answers/otherSurvey', 'files'],
      async () => (await import('./other-survey/other-survey-page.tsx')).OtherSurveyPage,
    ),
  },
  {
    path: pages.changes.path,
    lazy: {
      ...lazyPage(
        ['answers', 'answers/pages', 'questionnaire'],
        async () => (await import('./changes/changes-page.tsx')).ChangesPage,
      ),
      loader: async () => (await loadPaper()).loadChanges,
    },
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
        ['answers', 'answers/pages', 'questionnaire'],
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
    path: pages.importFile.path,
    loader: startingSection(async () => (await loadAnswering()).loadGroup),
    lazy: lazyPage(
      ['answers', 'questionnaire', 'fromFile', 'files'],
      async () => (await import('./from-file/from-file-page.tsx')).FromFilePage,
    ),
  },
  {
    path: pages.copyFrom.path,
    loader: startingSection(async () => (await import('./from-another/load-other.ts')).loadOther),
    lazy: lazyPage(
      ['answers', 'answers/pages', 'questionnaire'],
      async () => (await import('./from-another/from-another-page.tsx')).FromAnotherPage,
    ),
  },
  {
    path: pages.entry.path,
    loader: startingSection(async () => (await loadAnswering()).loadEntry),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./entry-page.tsx')).EntryPage),
  },
]
