import type { Section as QuestionnaireSection } from '../../questionnaire/section.ts'
import { sectionsFor } from '../../questionnaire/section.ts'
import type { Section } from '../../document/document.ts'
import type { Row } from '../../document/table.ts'
import type { Question } from '../../questionnaire/question.ts'
import { isReason } from '../../questionnaire/reason.ts'
import { textFor } from '../../questionnaire/text-for.ts'
import { questionnaireOf } from '../../questionnaires/registry.ts'
import type { RespondentKind } from '../../respondents/respondent-kind.ts'
import { OUTLINE_WITH_APPENDICES } from '../outline.ts'
import { chapterIfAny, type ReportChapter } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { answersIn } from './answers-to.ts'

const KINDS = ['municipality', 'police', 'police_area'] as const satisfies readonly RespondentKind[]

/** The questionnaire as the round asked it: its sections, and of whom each question was asked. */
export const questionsAppendix: ReportChapter = (writing, figures) => {
  const { report, say } = writing
  if ((report.outline ?? 1) < OUTLINE_WITH_APPENDICES) return chapterIfAny(writing, figures)
  return [{ kind: 'paragraph', words: say('questions.lead') }, ...figures, ...sectionsAsked(writing)]
}

interface Asked {
  readonly question: Question
  readonly kinds: readonly RespondentKind[]
}

function sectionsAsked(writing: ReportWriting): Section[] {
  const { report, say, language } = writing
  const { questionnaire, scope } = report.round
  const off = report.method.modulesOff ?? []
  const answersTo = answersIn(writing)
  const byKind = KINDS.map((kind) => ({ kind, sections: sectionsFor(questionnaireOf(questionnaire), kind, scope) }))
  return questionnaireOf(questionnaire).sections.flatMap(({ id, title, entries }): Section[] => {
    if (off.includes(id)) return []
    const asked = (of: (section: QuestionnaireSection) => readonly Question[]) =>
      merged(byKind.map(({ kind, sections }) => [kind, sections.filter((it) => it.id === id).flatMap(of)]))
    const own = asked(({ questions }) => questions).map((it) => rowOf(it, writing, answersTo))
    const ofEntries = asked((section) => section.entries?.questions ?? []).map((it) => rowOf(it, writing, answersTo))
    const count = own.length + ofEntries.length
    if (count === 0) return []
    const groupTitle = entries && say('questions.of', { one: entries.one[language].toLowerCase() })
    return [
      {
        kind: 'section',
        role: 'folded',
        id: `bilaga-fragor-${id}`,
        title: say('questions.section', { title: title[language], count }),
        blocks: [
          {
            kind: 'table',
            caption: { title: title[language] },
            columns: [
              { title: say('questions.question'), weight: 5 },
              { title: say('questions.to'), weight: 2 },
              { title: say('questions.answers'), weight: 6 },
            ],
            groups: [
              ...(own.length > 0 ? [{ title: null, rows: own }] : []),
              ...(ofEntries.length > 0 ? [{ title: groupTitle ?? null, rows: ofEntries }] : []),
            ],
            firstColumn: 'names-the-row',
          },
        ],
      },
    ]
  })
}

/** Each question once, with all of whom it was asked. */
function merged(asked: readonly (readonly [RespondentKind, readonly Question[]])[]): Asked[] {
  const found = new Map<string, { question: Question; kinds: RespondentKind[] }>()
  for (const [kind, questions] of asked)
    for (const question of questions) {
      if (question.kind === 'fixed' || isReason(question)) continue
      const known = found.get(question.id)
      if (known) known.kinds.push(kind)
      else found.set(question.id, { question, kinds: [kind] })
    }
  return [...found.values()]
}

function rowOf({ question, kinds }: Asked, writing: ReportWriting, answersTo: ReturnType<typeof answersIn>): Row {
  const { say, list, language, report } = writing
  const [first = 'municipality'] = kinds
  const { text, textInFirstRound } = question
  const wording = textFor((report.round.isFirst && textInFirstRound) || text, language, first)
  const to =
    kinds.length === KINDS.length ? say('questions.everyone') : list(kinds.map((it) => say(`questions.kind.${it}`)))
  return [wording, to, answersTo(question, wording, first)]
}
