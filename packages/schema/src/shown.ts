import { warningsIn } from './personal-data.ts'
import type { Condition, Kind, Option, Question } from './question.ts'
import { withReasons } from './reason.ts'
import type { RespondentKind } from './respondent-kind.ts'
import type { RoundScope } from './round.ts'
import type { Text } from './text.ts'

export interface Section {
  readonly id: string
  readonly title: Text
  /** Read before the first question. */
  readonly lead?: Text
  /** Also asked in a light round: the whole section, or these questions of it. */
  readonly inLight?: true | readonly string[]
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
  /** What the counterpart needs to recognise the entry; opened to it together with the mirrored answers. */
  readonly matchQuestions?: readonly string[]
  readonly questions: readonly Question[]
}

export interface Questionnaire {
  /** "2026" – never edited once a round has been opened with it. */
  readonly version: string
  readonly sections: readonly Section[]
}

/** Answers by the question's own name (`pictureStatus`); a matrix holds its rows. */
export type Answers = Readonly<Record<string, unknown>>
export type Entry = Answers & { readonly id: string }
export type SectionAnswers = Readonly<Record<string, unknown>> & { readonly entries?: readonly Entry[] }
/** A respondent's whole answer: section → its answers and entries. */
export type Document = Readonly<Record<string, SectionAnswers>>

/** Something a person must put right before the answers can be submitted. `code` names the sentence. */
export interface Remark {
  readonly section: string
  readonly entry?: string
  /** Own name, or `name.row` in a matrix; absent when it concerns the whole group. */
  readonly question?: string
  readonly code: string
}

/** `pictureStatus` of `knowledge.pictureStatus`. */
export const nameOf = (question: { readonly id: string }) => question.id.slice(question.id.indexOf('.') + 1)

/** What of a draft came along from the last round. */
export interface Carried {
  /** Entries that continue one of the last round. */
  readonly entries: ReadonlySet<string>
  /** Addresses of answers that nobody has confirmed yet. */
  readonly unconfirmed: Pick<ReadonlySet<string>, 'has' | 'size'>
}

export const nothingCarried: Carried = { entries: new Set(), unconfirmed: new Set() }

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

/**
 * What is left of the answers when hidden and blank ones are taken away. Questions are read in order, so an answer
 * that is itself hidden shows nothing further down.
 */
export function shownAnswers(questions: readonly Question[], answers: Answers, carried = false): Answers {
  const shown: Record<string, unknown> = {}
  for (const question of questions) {
    if (!isShown(question, shown, carried)) continue
    const name = nameOf(question)
    const answer = answers[name]
    if (isBlank(answer) || question.kind === 'fixed') continue
    if (question.kind !== 'matrix') {
      if (isOffered(question, shown, answer)) shown[name] = answer
      continue
    }
    const visibleRows = new Set(rowsShown(question, shown).map((row) => row.code))
    const rows = Object.entries(isRecord(answer) ? answer : {}).filter(
      ([row, value]) => visibleRows.has(row) && !isBlank(value),
    )
    if (rows.length > 0) shown[name] = Object.fromEntries(rows)
  }
  return shown
}

// A box unticked again, a list or a text emptied again: saved in the draft, but no answer.
const isBlank = (answer: unknown) =>
  answer === undefined ||
  answer === null ||
  answer === false ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0)

/** Whether a question is shown, given the answers above it (hidden ones already taken away). */
export function isShown(question: Question, shown: Answers, carried = false): boolean {
  if (question.carriedOnly && !carried) return false
  if (nameOf(question) === 'result' && neverStarted(shown)) return false
  if (question.shownWhen && !holds(question.shownWhen, shown)) return false
  if (question.kind === 'single') return optionsShown(question, shown).length > 0
  return question.kind !== 'matrix' || rowsShown(question, shown).length > 0
}

/** An entry of the last round that nothing came of: it has ended, and there is no result of it to tell. */
export const neverStarted = (entry: Answers) => entry['statusSinceLast'] === 'never_started'

/** The options of a question that are offered, given the answers above it. */
export function optionsShown({ options, chosenIn }: Kind & { kind: 'single' }, shown: Answers): readonly Option[] {
  if (chosenIn === undefined) return options
  const above = shown[nameOf({ id: chosenIn })]
  const chosen = isRecord(above) ? Object.values(above).flat() : [above].flat()
  return options.filter((option) => chosen.includes(option.code))
}

/** An answer that is no longer among what is chosen above it stays in the draft, but answers nothing. */
const isOffered = (question: Question, shown: Answers, answer: unknown) =>
  question.kind !== 'single' ||
  question.chosenIn === undefined ||
  optionsShown(question, shown).some((option) => option.code === answer)

/** The rows of a matrix that are shown, given the answers above it. */
export function rowsShown(question: Question & { kind: 'matrix' }, shown: Answers): readonly Option[] {
  const condition = question.rowShownWhen
  return condition ? question.rows.filter((row) => holds(condition, shown, row.code)) : question.rows
}

function holds(condition: Condition, shown: Answers, row?: string): boolean {
  let answer = shown[nameOf({ id: condition.question })]
  if ('containsRow' in condition) return Array.isArray(answer) && answer.includes(row)
  if (row !== undefined && isRecord(answer)) answer = answer[row]
  if (answer === undefined || answer === null) return false
  if ('answered' in condition) return true
  if ('pointsOutSomeone' in condition) return typeof answer === 'string' && warningsIn(answer).length > 0
  // A whole matrix meets a condition when one of its rows does.
  const given: unknown[] = isRecord(answer) ? Object.values(answer).flat() : Array.isArray(answer) ? answer : [answer]
  if ('in' in condition) return given.some((it) => typeof it === 'string' && condition.in.includes(it))
  if ('notIn' in condition) return !given.some((it) => typeof it === 'string' && condition.notIn.includes(it))
  return given.some((it) => typeof it === 'number' && it >= condition.atLeast)
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an entry is called, or an empty string when nobody has said. */
export const titleOf = (entry: Answers, titleQuestion = 'name'): string => {
  const title = entry[titleQuestion]
  return typeof title === 'string' ? title : ''
}

/** Every question of a questionnaire, of the sections themselves and of their entries. */
export const questionsOf = ({ sections }: Questionnaire): Question[] =>
  sections.flatMap((section) => [...section.questions, ...(section.entries?.questions ?? [])])
