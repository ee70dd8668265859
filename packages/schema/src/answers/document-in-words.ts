import { answerInWords, type Wording } from './answer-in-words.ts'
import type { Question } from '../questionnaire/question.ts'
import { isRecord, type Answers, type AnswerDocument, type Entry } from './answer-document.ts'
import { isShown, rowsShown, shownAnswers } from '../questionnaire/visibility.ts'
import { nameOf, type EntryGroup, type Section } from '../questionnaire/section.ts'

/** How it is put on paper to a respondent, and where it is. */
export interface PaperWording extends Wording {
  /** "Sala": what is known of the respondent and only shown. */
  readonly place: string
}

/** A question and what was answered: one line for each thing said, none when nothing was. */
export interface AnswerInWords {
  readonly id: string
  readonly question: string
  readonly lines: readonly string[]
  /** Known of the respondent, and answered by nobody. */
  readonly isKnown?: true
  /** Of a matrix: each row that was asked. */
  readonly rows?: readonly RowInWords[]
}

export interface RowInWords {
  readonly code: string
  readonly row: string
  readonly lines: readonly string[]
}

/** Everything that was said, the rows of a matrix each by its name. */
export const linesOf = ({ lines, rows = [] }: AnswerInWords): readonly string[] => [
  ...lines,
  ...rows.flatMap((row) => (row.lines.length > 0 ? [`${row.row}: ${row.lines.join(', ')}`] : [])),
]

export interface SectionInWords {
  readonly id: string
  readonly title: string
  readonly answered: readonly AnswerInWords[]
  /** Of a repeated group: what they are called, and each by its title. */
  readonly group?: { readonly many: string; readonly entries: readonly EntryInWords[] }
}

export interface EntryInWords {
  readonly id: string
  /** The question that the title answers. */
  readonly titledBy: string
  readonly title: string
  readonly answered: readonly AnswerInWords[]
}

/** A whole answer in words, in the order it was asked. What was never shown is not there. */
export function documentInWords(
  sections: readonly Section[],
  document: AnswerDocument,
  wording: PaperWording,
): SectionInWords[] {
  return sections.map((section) => {
    const { entries = [], ...own } = document[section.id] ?? {}
    const { id, entries: group } = section
    const questions = section.questions.filter((it) => nameOf(it) !== group?.noneQuestion || entries.length === 0)
    return {
      id,
      title: wording.text(section.title),
      answered: answersInWords(questions, own, wording),
      ...(group && {
        group: { many: wording.text(group.many), entries: entries.map((entry) => entryInWords(group, entry, wording)) },
      }),
    }
  })
}

/** One of a repeated group; its title is not said again among its answers. */
export function entryInWords(group: EntryGroup, entry: Entry, wording: PaperWording): EntryInWords {
  const isTitle = (question: Question) => nameOf(question) === group.titleQuestion
  const titled = group.questions.filter(isTitle)
  return {
    id: entry.id,
    titledBy: titled[0]?.id ?? '',
    title: answersInWords(titled, entry, wording)[0]?.lines.join(', ') || wording.text(group.one),
    answered: answersInWords(
      group.questions.filter((it) => !isTitle(it)),
      entry,
      wording,
    ),
  }
}

/** Questions that were asked, and what was answered. */
export function answersInWords(
  questions: readonly Question[],
  answers: Answers,
  wording: PaperWording,
): AnswerInWords[] {
  const shown = shownAnswers(questions, answers, true)
  return questions
    .filter((question) => isShown(question, shown, nameOf(question) in shown))
    .map((question) => {
      const answer = question.kind === 'fixed' ? wording.place : shown[nameOf(question)]
      const isKnown = question.kind === 'fixed' && ({ isKnown: true } as const)
      const asked = { id: question.id, question: wording.text(question.text), ...isKnown }
      if (question.kind !== 'matrix') return { ...asked, lines: answerInWords(question, answer, wording) }
      const given = isRecord(answer) ? answer : {}
      const rows = rowsShown(question, shown).map(({ code, text }) => ({
        code,
        row: wording.text(text),
        lines: answerInWords(question.cell, given[code], wording),
      }))
      return { ...asked, lines: [], rows }
    })
}
