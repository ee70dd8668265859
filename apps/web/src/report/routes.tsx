import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadPreview } from './load-preview.ts'
import { loadReportFor } from './load-report-for.ts'
import { loadChapters } from './chapters/load-chapters.ts'
import { loadEdition } from './load-edition.ts'

const chapters = ['rounds', 'respondents', 'gaps', 'needs', 'report'] as const
const chaptersOfReport = [...chapters, 'report/chapters'] as const

export const reportRoutes: RouteObject[] = [
  {
    path: pages.report.path,
    loader: loadPreview,
    lazy: lazyPage(chapters, async () => (await import('./preview-page.tsx')).PreviewPage),
  },
  {
    path: pages.figures.path,
    loader: loadPreview,
    lazy: lazyPage(chapters, async () => (await import('./figures-page.tsx')).FiguresPage),
  },
  {
    path: pages.answersBehind.path,
    lazy: {
      ...lazyPage(chapters, async () => (await import('./answers-behind-page.tsx')).AnswersBehindPage),
      loader: async () => (await import('./load-answers-behind.ts')).loadAnswersBehind,
    },
  },
  {
    path: pages.reportForParticipants.path,
    loader: loadReportFor('participants'),
    lazy: lazyPage(chapters, async () => (await import('./report-for-page.tsx')).ReportForPage),
  },
  {
    path: pages.reportForLansbra.path,
    loader: loadReportFor('lansbra'),
    lazy: lazyPage(chapters, async () => (await import('./report-for-page.tsx')).ReportForPage),
  },
  {
    path: pages.reportForEveryone.path,
    loader: loadReportFor('public'),
    lazy: lazyPage(chapters, async () => (await import('./report-for-page.tsx')).ReportForPage),
  },
  {
    path: pages.initiatives.path,
    lazy: {
      ...lazyPage(
        ['report/initiatives'],
        async () => (await import('./initiatives/initiatives-page.tsx')).InitiativesPage,
      ),
      loader: async () => (await import('./initiatives/load-initiatives.ts')).loadInitiatives,
    },
  },
  {
    path: pages.initiative.path,
    lazy: {
      ...lazyPage(
        ['report/initiatives'],
        async () => (await import('./initiatives/initiative-page.tsx')).InitiativePage,
      ),
      loader: async () => (await import('./initiatives/load-initiatives.ts')).loadInitiative,
    },
  },
  {
    path: pages.reportChapters.path,
    loader: loadChapters,
    lazy: lazyPage(chaptersOfReport, async () => (await import('./chapters/chapters-page.tsx')).ChaptersPage),
  },
  {
    path: pages.reportChapter.path,
    loader: loadChapters,
    lazy: lazyPage(chaptersOfReport, async () => (await import('./chapters/chapter-page.tsx')).ChapterPage),
  },
  {
    path: pages.edition.path,
    loader: loadEdition,
    lazy: lazyPage(chapters, async () => (await import('./edition-page.tsx')).EditionPage),
  },
]
