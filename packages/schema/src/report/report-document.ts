import type { CompiledDocument } from '../document/document.ts'
import { numbered } from '../document/numbering.ts'
import { phrasesIn } from '../phrases.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'
import type { Language } from '../text.ts'
import { methodChapter } from './method-chapter.ts'
import { needsChapter } from './needs-chapter.ts'
import { notAssessedChapter } from './not-assessed-chapter.ts'
import { problemsChapter } from './problems-chapter.ts'
import type { Report } from './report.ts'
import { reportTexts as english } from './report-texts.en.ts'
import { reportTexts as swedish } from './report-texts.sv.ts'
import { writingOf } from './report-writing.ts'
import { responseChapter } from './response-chapter.ts'
import { structureChapter } from './structure-chapter.ts'
import { summaryChapter } from './summary-chapter.ts'

/** What the report of a round is called, before there is one too. */
export const reportTitle = (round: string, language: Language): string =>
  phrasesIn(language === 'sv' ? swedish : english, language)('title', { round })

/** The whole report in words, with its tables and figures numbered: of a preview, or of an edition however old. */
export function reportDocument(report: Report, language: Language, catalogue?: RuleCatalogue): CompiledDocument {
  const writing = writingOf(report, language, catalogue)
  const { round } = report
  const chapters = [
    summaryChapter,
    methodChapter,
    responseChapter,
    structureChapter,
    problemsChapter,
    needsChapter,
    notAssessedChapter,
  ]
  return numbered({
    title: reportTitle(round.name, language),
    within: round.name,
    language,
    author: round.authority,
    at: null,
    fictional: round.fictional ? writing.say('fictional') : null,
    foot: [round.name, round.authority],
    front: writing.isForOthers ? [{ kind: 'note', words: writing.say('forOthers') }] : [],
    sections: chapters.map((chapter) => chapter(writing)),
  })
}
