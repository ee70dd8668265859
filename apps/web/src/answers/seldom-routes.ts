import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadOverview } from './load-overview.ts'
import { startingSection } from './start-section.ts'

const loadAnswering = () => import('./load-answering.ts')
const loadPaper = () => import('./load-paper.ts')
const loadSideBySide = () => import('./side-by-side/load-side-by-side.ts')

/** Those that few who answer ever go to; fetched when someone does, as `isSeldom` tells. */
export const seldomRoutes: RouteObject[] = [
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
    path: pages.decline.path,
    loader: loadOverview,
    lazy: lazyPage(['answers', 'declining'], async () => (await import('./declining/decline-page.tsx')).DeclinePage),
  },
  {
    path: pages.otherSurvey.path,
    lazy: {
      ...lazyPage(
        ['answers', 'answers/otherSurvey', 'files'],
        async () => (await import('./other-survey/other-survey-page.tsx')).OtherSurveyPage,
      ),
      loader: async () => (await import('./other-survey/load-other-survey.ts')).loadOtherSurvey,
    },
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
]
