import type { CompiledDocument, Section } from '../document/document.ts'
import { layoutSince } from '../document/layout.ts'
import { numbered } from '../document/numbering.ts'
import type { Figure } from '../document/figure.ts'
import type { Table } from '../document/table.ts'
import { phrasesIn } from '../phrases.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'
import type { Language } from '../text.ts'
import { letterheadLines } from '../rounds/letterhead-lines.ts'
import { appendixOfTables } from './appendices/appendix-of-tables.ts'
import { pageBehind, pageBehindValue } from './behind-figure.ts'
import {
  OUTLINE_WITH_KEPT_TOGETHER,
  OUTLINE_WITH_LANSBRA,
  OUTLINE_WITH_WHOLE_WORDS,
  OUTLINE_WITH_WIDTHS,
} from './outline.ts'
import type { Report } from './report.ts'
import type { ChapterId, ReportFigure } from './report-chapter.ts'
import { reportChapters, reportFigures } from './report-chapters.ts'
import { reportTexts as english } from './report-texts.en.ts'
import { reportTexts as swedish } from './report-texts.sv.ts'
import { writingOf, type ReportWriting } from './report-writing.ts'
import { ownBlocks, withMarks, withReview } from './with-choices.ts'

/** What the report of a round is called, before there is one too. */
export const reportTitle = (round: string, language: Language): string =>
  phrasesIn(language === 'sv' ? swedish : english, language)('title', { round })

/** What a chapter is called; one of another time has only its id. */
export function chapterTitle(id: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = (language === 'sv' ? swedish : english).sections
  return titles[id] ?? id
}

/** The whole report in words, with its tables and figures numbered: of a preview, or of an edition however old. */
export function reportDocument(
  report: Report,
  language: Language,
  catalogue?: RuleCatalogue,
  figures = reportFigures,
): CompiledDocument {
  const writing = writingOf(report, language, catalogue)
  const { round } = report
  const sections = withReview(lettered(sectionsOf(writing, figures), writing), writing)
  const document = numbered({
    title: reportTitle(round.name, language),
    within: round.name,
    language,
    author: round.authority,
    letterhead: letterheadLines(round.letterhead),
    at: null,
    fictional: round.fictional ? writing.say('fictional') : null,
    ...layoutSince(report.outline ?? 1, [OUTLINE_WITH_KEPT_TOGETHER, OUTLINE_WITH_WHOLE_WORDS, OUTLINE_WITH_WIDTHS]),
    foot: [round.name, round.authority],
    front: writing.isForOthers ? [{ kind: 'note', words: writing.say(forWhom(report)) }] : [],
    sections,
  })
  return appendixOfTables(document, writing)
}

const forWhom = ({ reader, outline = 1 }: Report) =>
  reader === 'lansbra' && outline >= OUTLINE_WITH_LANSBRA ? 'forLansbra' : 'forOthers'

/** The same with a mark at each computed sentence that nobody stands for: for a preview, not for an edition. */
export function markedDocument(report: Report, language: Language, catalogue?: RuleCatalogue): CompiledDocument {
  const document = reportDocument(report, language, catalogue)
  return { ...document, sections: withMarks(document.sections, writingOf(report, language, catalogue)) }
}

/** The chapters and appendices that are not left out, with what is written for each. */
function sectionsOf(writing: ReportWriting, figures: readonly ReportFigure[]): Section[] {
  const figuresIn = (id: ChapterId) =>
    figures.flatMap((figure) => (figure.chapter === id ? withSentence(figure, writing) : []))
  return reportChapters.flatMap(({ id, blocks: blocksOf }): Section[] => {
    const chosen = writing.report.chapters?.find((it) => it.id === id)
    const blocks = chosen?.shown === false ? null : blocksOf(writing, figuresIn(id))
    if (!blocks) return []
    const title = writing.say(`sections.${id}`)
    return [{ kind: 'section', role: 'chapter', id, title, blocks: [...ownBlocks(chosen, writing), ...blocks] }]
  })
}

/** What it says in a sentence can be stood for, and what rests on answers that the reader may see can be opened. */
function withSentence({ id, behind, compile }: ReportFigure, writing: ReportWriting): (Table | Figure)[] {
  const captioned = compile(writing)
  if (!captioned) return []
  const { report, say, isForOthers } = writing
  const values = pageBehindValue(id, behind, report.round.id)
  const to = pageBehind(id, behind, report.round.id)
  const evidence = { text: say(`evidence.${captioned.kind}`), to, ...(values && { values }) }
  return [{ ...captioned, caption: { ...captioned.caption, sentence: { id } }, ...(!isForOthers && { evidence }) }]
}

/** Appendices have letters, in the order of those that are there. */
function lettered(sections: readonly Section[], { say }: ReportWriting): Section[] {
  let last = 0
  return sections.map((section) =>
    reportChapters.some(({ id, isAppendix }) => isAppendix && id === section.id)
      ? { ...section, number: say('appendix', { letter: letterAt(last++) }) }
      : section,
  )
}

const letterAt = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at)
