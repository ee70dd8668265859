import { answers } from '@kartlaggning/schema/answers/answers'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { signedIn } from '../session.tsx'
import type { Overview } from './load-answering.ts'

/** How far the respondent has come; asked when all that was written has arrived. */
export async function loadOverview({ params }: LoaderFunctionArgs) {
  const respondentId = params['respondentId'] ?? ''
  await Promise.all([signedIn(), flushOpen(respondentId)])
  return call(answers.overview, { params: { respondentId } })
}

export async function loadColleagues(args: LoaderFunctionArgs) {
  const overview = await loadOverview(args)
  const { respondentId } = overview.answering
  return { ...overview, colleagues: await call(colleagues.list, { params: { respondentId } }) }
}

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
    path: 'svara/:respondentId',
    loader: loadOverview,
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./task-list-page.tsx')).TaskListPage),
  },
  {
    path: 'svara/:respondentId/kollegor',
    loader: loadColleagues,
    lazy: lazyPage(['answers'], async () => (await import('./colleagues/colleagues-page.tsx')).ColleaguesPage),
  },
  {
    path: 'svara/:respondentId/kvittens',
    loader: loadOverview,
    lazy: lazyPage(['answers'], async () => (await import('./receipt-page.tsx')).ReceiptPage),
  },
  {
    path: 'svara/:respondentId/andringar',
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./changes/changes-page.tsx')).ChangesPage),
      loader: async () => (await loadPaper()).loadChanges,
    },
  },
  {
    path: 'svara/:respondentId/forbered',
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./paper-page.tsx')).PreparePage),
      loader: async () => (await loadPaper()).loadQuestions,
    },
  },
  {
    path: 'svara/:respondentId/granska',
    lazy: {
      ...lazyPage(['answers', 'questionnaire'], async () => (await import('./check-page.tsx')).CheckPage),
      loader: async () => (await loadAnswering()).loadWhole,
    },
  },
  {
    path: 'svara/:respondentId/:section',
    loader: ofSection(async () => (await loadAnswering()).loadSection),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./section-page.tsx')).SectionPage),
  },
  {
    path: 'svara/:respondentId/:section/hamta-fil',
    loader: ofSection(async () => (await loadAnswering()).loadGroup),
    lazy: lazyPage(
      ['answers', 'questionnaire'],
      async () => (await import('./from-file/from-file-page.tsx')).FromFilePage,
    ),
  },
  {
    path: 'svara/:respondentId/:section/kopiera/:from',
    loader: ofSection(async () => (await import('./from-another/load-other.ts')).loadOther),
    lazy: lazyPage(
      ['answers', 'questionnaire'],
      async () => (await import('./from-another/from-another-page.tsx')).FromAnotherPage,
    ),
  },
  {
    path: 'svara/:respondentId/:section/:entryId',
    loader: ofSection(async () => (await loadAnswering()).loadEntry),
    lazy: lazyPage(['answers', 'questionnaire'], async () => (await import('./entry-page.tsx')).EntryPage),
  },
]
