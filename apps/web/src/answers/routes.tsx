import { pages } from '@kartlaggning/schema/pages'
import { answers } from '@kartlaggning/schema/answers/answers'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import type { Overview } from './load-answering.ts'
import { loadOverview } from './load-overview.ts'
import { loadColleagues } from './colleagues/load-colleagues.ts'

/** Pages that hold questions fetch what they need to ask them along with themselves. */
const loadAnswering = () => import('./load-answering.ts')
const loadPaper = () => import('./load-paper.ts')

type LoadWith = (args: LoaderFunctionArgs, overview: Overview) => Promise<unknown>

/** How far they have come is asked for while what shows a section is on its way. */
const ofSection = (load: () => Promise<LoadWith>) => async (args: LoaderFunctionArgs) => {
  const overview = call(answers.overview, { params: { respondentId: args.params['respondentId'] ?? '' } })
  overview.catch(toldToWhoeverWaits)
  return (await load())(args, overview)
}

const toldToWhoeverWaits = () => undefined

export const answersRoutes: RouteObject[] = [
  {
    path: pages.taskList.path,
    loader: loadOverview,
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./task-list-page.tsx')).TaskListPage),
  },
  {
    path: pages.colleagues.path,
    loader: loadColleagues,
    lazy: lazyPage(['answers'], async () => (await import('./colleagues/colleagues-page.tsx')).ColleaguesPage),
  },
  {
    path: pages.receipt.path,
    loader: loadOverview,
    lazy: lazyPage(['answers'], async () => (await import('./receipt-page.tsx')).ReceiptPage),
  },
  {
    path: pages.changes.path,
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./changes/changes-page.tsx')).ChangesPage),
      loader: async () => (await loadPaper()).loadChanges,
    },
  },
  {
    path: pages.paper.path,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./paper-page.tsx')).PreparePage),
      loader: async () => (await loadPaper()).loadQuestions,
    },
  },
  {
    path: pages.checkAnswers.path,
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./check-page.tsx')).CheckPage),
      loader: async () => (await loadAnswering()).loadWhole,
    },
  },
  {
    path: pages.section.path,
    loader: ofSection(async () => (await loadAnswering()).loadSection),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./section-page.tsx')).SectionPage),
  },
  {
    path: pages.importFile.path,
    loader: ofSection(async () => (await loadAnswering()).loadGroup),
    lazy: lazyPage(
      ['answers', 'questionnaire'],
      async () => (await import('./from-file/from-file-page.tsx')).FromFilePage,
    ),
  },
  {
    path: pages.copyFrom.path,
    loader: ofSection(async () => (await import('./from-another/load-other.ts')).loadOther),
    lazy: lazyPage(
      ['answers', 'questionnaire'],
      async () => (await import('./from-another/from-another-page.tsx')).FromAnotherPage,
    ),
  },
  {
    path: pages.entry.path,
    loader: ofSection(async () => (await loadAnswering()).loadEntry),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./entry-page.tsx')).EntryPage),
  },
]
