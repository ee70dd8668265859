import type { Block } from '../document/document.ts'
import type { Figure } from '../document/figure.ts'
import type { Table } from '../document/table.ts'
import type { Behind } from './behind-figure.ts'
import type { reportTexts } from './report-texts.sv.ts'
import type { ReportWriting } from './report-writing.ts'

export type ChapterId = keyof typeof reportTexts.sections

/** What a chapter says around the tables and figures that stand in it; null in an edition from before there was such a chapter. */
export type ReportChapter = (writing: ReportWriting, figures: readonly (Table | Figure)[]) => readonly Block[] | null

/** A table or figure of the report. */
export interface ReportFigure {
  /** Never another: what the coordinator says of its sentence is kept by it. */
  readonly id: string
  readonly chapter: ChapterId
  /** What it rests on, for whoever may read it. */
  readonly behind: Behind
  /** Null when the round did not ask about it. */
  readonly compile: (writing: ReportWriting) => Table | Figure | null
}

/** Of a chapter whose questions the round did not ask. */
export const leftOut = ({ say }: ReportWriting): Block => ({ kind: 'paragraph', words: say('leftOut') })

/** A chapter that is its tables and figures. */
export const chapterOfFigures: ReportChapter = (writing, figures) => {
  if (figures.length > 0) return figures
  if (!writing.report.figures) return null
  return [writing.isForOthers ? { kind: 'paragraph', words: writing.say('notForOthers') } : leftOut(writing)]
}

/** A chapter that is not there when there is nothing in it. */
export const chapterIfAny: ReportChapter = (_, figures) => (figures.length > 0 ? figures : null)

/** Sentences that follow on each other; what is not said is left out. */
export const sentences = (...said: readonly (string | false | null | undefined)[]): string =>
  said.filter(Boolean).join(' ')
