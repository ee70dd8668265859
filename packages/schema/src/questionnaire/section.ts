import type { Option, Question } from './question.ts'
import { withReasons } from './reason.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { RoundScope } from '../rounds/round-scope.ts'
import type { Text } from '../text.ts'

export interface Section {
  readonly id: string
  readonly title: Text
  /** Read before the first question. */
  readonly lead?: Text
  /** Read instead in a round that follows no other. */
  readonly leadInFirstRound?: Text
  /** Also asked in a light round: the whole section, or these questions of it. */
  readonly inLight?: true | readonly string[]
  /** Stands last, after the county's own questions. */
  readonly last?: true
  readonly questions: readonly Question[]
  /** A repeated group: each entry answers these questions, under an id of its own. */
  readonly entries?: EntryGroup
}

export interface EntryGroup {
  /** "insats" – one of them, as in "Lägg till insats". */
  readonly one: Text
  readonly many: Text
  readonly empty: Text
  /** The question of the section that says there are none; without an entry it must be answered. */
  readonly noneQuestion?: string
  /** The question whose answer names the entry in lists. */
  readonly titleQuestion: string
  /** Shown after the title in lists. */
  readonly summaryQuestions: readonly string[]
  /** What the counterpart needs to match the entry; opened to it together with the mirrored answers. */
  readonly matchQuestions?: readonly string[]
  readonly questions: readonly Question[]
}

export interface Questionnaire {
  /** "2026" – never edited once a round has been opened with it. */
  readonly version: string
  readonly sections: readonly Section[]
}

/** `pictureStatus` of `knowledge.pictureStatus`. */
export const nameOf = (question: { readonly id: string }) => question.id.slice(question.id.indexOf('.') + 1)

/** The meta question every section ends with: "Är avsnittet klart?" */
export const COMPLETED = 'completed'

/** The sections this respondent answers in a round of this scope, with only the questions and options meant for it,
 * and beneath each text the question why it needs to point out someone. */
export function sectionsFor(questionnaire: Questionnaire, kind: RespondentKind, scope: RoundScope): Section[] {
  return questionnaire.sections
    .map((section) => (scope === 'full' ? section : lightOf(section)))
    .filter((section) => section !== undefined)
    .map((section) => {
      const { entries, ...rest } = section
      const entryQuestions = withReasons(questionsFor(entries?.questions ?? [], kind))
      return {
        ...rest,
        questions: withReasons(questionsFor(section.questions, kind)),
        ...(entries && entryQuestions.length > 0 && { entries: { ...entries, questions: entryQuestions } }),
      }
    })
    .filter((section) => section.questions.length > 0 || section.entries !== undefined)
}

function lightOf(section: Section): Section | undefined {
  const { inLight, questions } = section
  if (inLight === undefined || inLight === true) return inLight && section
  return { ...section, questions: questions.filter((question) => inLight.includes(question.id)) }
}

function questionsFor(questions: readonly Question[], kind: RespondentKind): Question[] {
  return questions
    .filter((question) => question.askedOf.includes(kind))
    .map((question) => {
      const { shownWhen, ...rest } = question
      const conditional = shownWhen !== undefined && (shownWhen.askedOf?.includes(kind) ?? true)
      const narrowed = 'options' in rest ? { ...rest, options: optionsFor(rest.options, kind) } : rest
      return (conditional ? { ...narrowed, shownWhen } : narrowed) as Question
    })
}

const optionsFor = (options: readonly Option[], kind: RespondentKind) =>
  options.filter((option) => option.askedOf?.includes(kind) ?? true)

/** Every question of a questionnaire, of the sections themselves and of their entries. */
export const questionsOf = ({ sections }: Questionnaire): Question[] =>
  sections.flatMap((section) => [...section.questions, ...(section.entries?.questions ?? [])])
