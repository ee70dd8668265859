import {
  chapterIfAny,
  chapterOfFigures,
  leftOut,
  type ChapterId,
  type ReportChapter,
  type ReportFigure,
} from './report-chapter.ts'
import { tablesAppendix } from './appendices/appendix-of-tables.ts'
import { initiativesAppendix, initiativesTable } from './appendices/initiatives-appendix.ts'
import { questionsAppendix } from './appendices/questions-appendix.ts'
import { rulesAppendix, rulesTable } from './appendices/rules-appendix.ts'
import { backgroundChapter } from './background-chapter.ts'
import { plannedSupportChapter, plannedSupportTable } from './planned-support-chapter.ts'
import { methodChapter } from './method-chapter.ts'
import { needsChapter } from './needs/needs-chapter.ts'
import { needsTable } from './needs/needs-table.ts'
import { notAssessedChapter } from './not-assessed-chapter.ts'
import { methodsTable } from './figures/methods-table.ts'
import { differencesFigure } from './figures/differences-figure.ts'
import { knowledgeBasisFigure } from './figures/knowledge-basis-figure.ts'
import { largeProblemsFigure } from './figures/large-problems-figure.ts'
import { changesTable, structureSinceTable } from './figures/structure-since-table.ts'
import { fatesFigure } from './figures/fates-figure.ts'
import { improvementsTable } from './figures/improvements-table.ts'
import { mirrorTable } from './figures/mirror-table.ts'
import { acrossFigure } from './figures/across-figure.ts'
import { jointActionsTable } from './figures/joint-actions-table.ts'
import { actorsFigure } from './figures/actors-figure.ts'
import { obstaclesFigure } from './figures/obstacles-figure.ts'
import { preventionMixFigure } from './figures/prevention-mix-figure.ts'
import { stepsFigure } from './figures/steps-figure.ts'
import { supportFigure } from './figures/support-figure.ts'
import { problemsFigure } from './problems-figure.ts'
import { responseChapter, responseTable } from './response-chapter.ts'
import { structureTable } from './structure-table.ts'
import { summaryChapter } from './summary-chapter.ts'

const structureChapter: ReportChapter = (writing, figures) => (figures.length === 0 ? [leftOut(writing)] : figures)

const problemsChapter: ReportChapter = (writing, figures) =>
  figures.length === 0 ? [leftOut(writing)] : [{ kind: 'paragraph', words: writing.say('problems.lead') }, ...figures]

interface ChapterOfReport {
  readonly id: ChapterId
  readonly blocks: ReportChapter
  /** It has a letter and not a number. */
  readonly isAppendix?: true
}

/** In the order they are read; a link leads to a chapter by its id. */
export const reportChapters: readonly ChapterOfReport[] = [
  { id: 'sammanfattning', blocks: summaryChapter },
  { id: 'bakgrund', blocks: backgroundChapter },
  { id: 'metod', blocks: methodChapter },
  { id: 'svarslage', blocks: responseChapter },
  { id: 'struktur', blocks: structureChapter },
  { id: 'problem', blocks: problemsChapter },
  { id: 'insatser', blocks: chapterOfFigures },
  { id: 'samverkan', blocks: chapterOfFigures },
  { id: 'over-kommungranser', blocks: chapterOfFigures },
  { id: 'stod-och-hinder', blocks: chapterOfFigures },
  { id: 'sedan-forra-omgangen', blocks: chapterIfAny },
  { id: 'behov', blocks: needsChapter },
  { id: 'planerat-stod', blocks: plannedSupportChapter },
  { id: 'kan-inte-bedomas', blocks: notAssessedChapter },
  { id: 'bilaga-fragor', blocks: questionsAppendix, isAppendix: true },
  { id: 'bilaga-regler', blocks: rulesAppendix, isAppendix: true },
  { id: 'bilaga-insatser', blocks: initiativesAppendix, isAppendix: true },
  { id: 'bilaga-tabeller', blocks: tablesAppendix, isAppendix: true },
]

/** Every table and figure, in the order they are read within their chapter. */
export const reportFigures: readonly ReportFigure[] = [
  responseTable,
  structureTable,
  stepsFigure,
  largeProblemsFigure,
  problemsFigure,
  differencesFigure,
  methodsTable,
  preventionMixFigure,
  knowledgeBasisFigure,
  actorsFigure,
  jointActionsTable,
  mirrorTable,
  acrossFigure,
  supportFigure,
  obstaclesFigure,
  improvementsTable,
  fatesFigure,
  structureSinceTable,
  changesTable,
  needsTable,
  plannedSupportTable,
  rulesTable,
  initiativesTable,
]
