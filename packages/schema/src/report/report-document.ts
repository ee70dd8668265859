import type { CompiledDocument, Section } from '../document/document.ts'
import { numbered } from '../document/numbering.ts'
import { phrasesIn } from '../phrases.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'
import type { Language } from '../text.ts'
import type { Report } from './report.ts'
import type { ChapterId } from './report-chapter.ts'
import { reportChapters, reportFigures } from './report-chapters.ts'
import { reportTexts as english } from './report-texts.en.ts'
import { reportTexts as swedish } from './report-texts.sv.ts'
import { writingOf } from './report-writing.ts'

/** What the report of a round is called, before there is one too. */
export const reportTitle = (round: string, language: Language): string =>
  phrasesIn(language === 'sv' ? swedish : english, language)('title', { round })

/** The whole report in words, with its tables and figures numbered: of a preview, or of an edition however old. */
export function reportDocument(
  report: Report,
  language: Language,
  catalogue?: RuleCatalogue,
  figures = reportFigures,
): CompiledDocument {
  const writing = writingOf(report, language, catalogue)
  const { round } = report
  const figuresIn = (id: ChapterId) =>
    figures.flatMap(({ chapter, compile }) => (chapter === id ? (compile(writing) ?? []) : []))
  return numbered({
    title: reportTitle(round.name, language),
    within: round.name,
    language,
    author: round.authority,
    at: null,
    fictional: round.fictional ? writing.say('fictional') : null,
    foot: [round.name, round.authority],
    front: writing.isForOthers ? [{ kind: 'note', words: writing.say('forOthers') }] : [],
    sections: reportChapters.flatMap(({ id, blocks: blocksOf }): Section[] => {
      const blocks = blocksOf(writing, figuresIn(id))
      return blocks ? [{ kind: 'section', role: 'chapter', id, title: writing.say(`sections.${id}`), blocks }] : []
    }),
  })
}
