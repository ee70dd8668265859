import type { Block, Section } from '../document/document.ts'
import type { ReportWriting } from './report-writing.ts'
import type { reportTexts } from './report-texts.sv.ts'

/** A chapter under its name; the number comes when all are there. */
export const reportChapter = (
  { say }: ReportWriting,
  id: keyof typeof reportTexts.sections,
  blocks: readonly Block[],
): Section => ({ kind: 'section', role: 'chapter', id, title: say(`sections.${id}`), blocks })

/** One whose questions the round did not ask. */
export const chapterLeftOut = (writing: ReportWriting, id: keyof typeof reportTexts.sections): Section =>
  reportChapter(writing, id, [{ kind: 'paragraph', words: writing.say('leftOut') }])

/** Sentences that follow on each other; what is not said is left out. */
export const sentences = (...said: readonly (string | false | null | undefined)[]): string =>
  said.filter(Boolean).join(' ')
