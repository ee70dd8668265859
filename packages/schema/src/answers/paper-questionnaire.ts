import {
  answersInWords,
  entryInWords,
  linesOf,
  type AnswerInWords,
  type EntryInWords,
  type PaperWording,
} from './document-in-words.ts'
import { conditionInWords } from '../questionnaire/condition-in-words.ts'
import type { Question } from '../questionnaire/question.ts'
import { isReason } from '../questionnaire/reason.ts'
import { spaceFor, type Space } from './space-on-paper.ts'
import type { AnswerDocument } from './answer-document.ts'
import type { Section } from '../questionnaire/section.ts'

/** A question on paper, with room for its answer. */
export interface PaperQuestion {
  readonly id: string
  /** "3.2" */
  readonly number: string
  readonly text: string
  readonly help: string | undefined
  /** When it is to be answered, if not always. */
  readonly condition: string | undefined
  readonly optional: boolean
  readonly space: Space
  /** What was answered last round. */
  readonly earlier: AnswerInWords | undefined
}

export interface PaperSection {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lead: string | undefined
  readonly questions: readonly PaperQuestion[]
  readonly group?: PaperGroup
}

export interface PaperGroup {
  readonly one: string
  /** The questions of a new one. */
  readonly questions: readonly PaperQuestion[]
  /** Those of last round, and what is asked about each of them. */
  readonly earlier: readonly EntryInWords[]
  readonly aboutEarlier: readonly PaperQuestion[]
}

/** The whole questionnaire as one respondent is asked it, for paper: everything is there, and says when it is to be answered. */
export function paperQuestionnaire(
  sections: readonly Section[],
  previous: AnswerDocument,
  wording: PaperWording,
): PaperSection[] {
  return sections.map((section, at) => {
    const { entries: group } = section
    const { entries = [], ...answers } = previous[section.id] ?? {}
    const own = section.questions.filter(isForPaper)
    const ofEntries = (group?.questions ?? []).filter(isForPaper)
    const ofNew = ofEntries.filter((it) => !it.carriedOnly)
    const all = [...own, ...ofNew]
    const numbers = new Map(all.map((question, index) => [question.id, `${at + 1}.${index + 1}`]))
    const earlier = answersInWords(section.questions, answers, wording)
    const prepare = (question: Question) => prepared(question, all, numbers, earlier, wording)
    return {
      id: section.id,
      number: String(at + 1),
      title: wording.text(section.title),
      lead: section.lead && wording.text(section.lead),
      questions: own.map(prepare),
      ...(group && {
        group: {
          one: wording.text(group.one),
          questions: ofNew.map(prepare),
          earlier: entries.map((entry) => entryInWords(group, entry, wording)),
          aboutEarlier: ofEntries.filter((it) => it.carriedOnly).map(prepare),
        },
      }),
    }
  })
}

// What is known already, and what depends on the very words that somebody writes.
const isForPaper = (question: Question) => question.kind !== 'fixed' && !isReason(question)

function prepared(
  question: Question,
  questions: readonly Question[],
  numbers: ReadonlyMap<string, string>,
  earlier: readonly AnswerInWords[],
  wording: PaperWording,
): PaperQuestion {
  const answered = question.carries === false ? undefined : earlier.find((it) => it.id === question.id)
  return {
    id: question.id,
    number: numbers.get(question.id) ?? '',
    text: wording.text(question.text),
    help: question.help && wording.text(question.help),
    condition: conditionInWords(question, questions, { ...wording, numberOf: (id) => numbers.get(id) }),
    optional: !question.required,
    space: spaceFor(question, wording.text),
    earlier: answered && linesOf(answered).length > 0 ? answered : undefined,
  }
}
