import { isBare } from '@kartlaggning/schema/filled'
import { asKept } from '@kartlaggning/schema/questionnaire/as-kept'
import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import type { Value } from './saving/answer-address.ts'

/** What a native control holds: text, several texts, a tick, or a list that a component of ours keeps. */
export type FormValue =
  | string
  | boolean
  | readonly string[]
  | readonly Participant[]
  | { readonly [row: string]: FormValue }

/** A type and no interface: it is JSON too. */
export type Participant = {
  readonly actor: string
  readonly role?: string
}

/** The organisations that a list of them holds. */
export const participantsIn = (value: unknown): readonly Participant[] =>
  Array.isArray(value) ? value.filter(isParticipant) : []

const isParticipant = (it: unknown): it is Participant =>
  isRecord(it) && typeof it['actor'] === 'string' && (it['role'] === undefined || typeof it['role'] === 'string')

export type FormValues = Record<string, FormValue>

const texts = (answer: unknown): string[] =>
  Array.isArray(answer) ? answer.filter((it) => typeof it === 'string') : []

/** What is ticked in a list; a native list of one is no list. */
export const tickedIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : texts(value))

/** An answer as the form holds it. */
export function toForm(question: Kind, answer: unknown): FormValue {
  switch (question.kind) {
    case 'multi':
    case 'municipalities':
      return texts(answer)
    case 'ranking':
      return Array.from({ length: question.places }, (_, place) => texts(answer)[place] ?? '')
    case 'actors':
      return participantsIn(answer)
    case 'confirmation':
      return answer === true
    case 'number':
      return typeof answer === 'number' ? asFigures(answer) : typeof answer === 'string' ? answer : ''
    case 'single':
    case 'scale':
    case 'month':
    case 'text':
    case 'url':
    case 'actor':
    case 'fixed':
      return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
  }
}

/** With thousands parted, so that one sees how many they are. */
const asFigures = (number: number) =>
  isBare(number)
    ? String(number)
    : new Intl.NumberFormat('sv-SE', { useGrouping: 'min2', maximumFractionDigits: 10 }).format(number)

/** What the form holds as an answer; nothing at all is an answer taken back. */
export function fromForm(question: Kind, value: unknown): Value {
  switch (question.kind) {
    case 'multi':
    case 'municipalities':
      return orNull(tickedIn(value))
    case 'ranking':
      return orNull(texts(value).filter(Boolean))
    case 'actors':
      return orNull(participantsIn(value))
    case 'confirmation':
      return value === true ? true : null
    case 'scale':
      return (
        question.points.find((point) => String(point.value) === value)?.value ??
        (typeof value === 'string' ? value || null : null)
      )
    case 'number':
    case 'month':
    case 'url':
      return typeof value === 'string' && value.trim() !== '' ? asKept(question, value) : null
    case 'single':
    case 'text':
    case 'actor':
      return typeof value === 'string' && value.trim() !== '' ? value : null
    case 'fixed':
      return null
  }
}

const orNull = <T>(list: readonly T[]) => (list.length > 0 ? list : null)

/** The answers to some questions, as the form starts with them. */
export function formOf(questions: readonly Question[], answers: Answers): FormValues {
  return Object.fromEntries(
    questions.map((question) => [nameOf(question), formAt(question, answers[nameOf(question)])]),
  )
}

function formAt(question: Question, answer: unknown): FormValue {
  if (question.kind !== 'matrix') return toForm(question, answer)
  const rows = isRecord(answer) ? answer : {}
  return Object.fromEntries(question.rows.map(({ code }) => [code, toForm(question.cell, rows[code])]))
}

/** The answers that the form holds. */
export function answersIn(questions: readonly Question[], values: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    questions.map((question) => [nameOf(question), answerIn(question, values[nameOf(question)])]),
  )
}

function answerIn(question: Question, value: unknown): Value | undefined {
  if (question.kind !== 'matrix') return fromForm(question, value) ?? undefined
  const rows = Object.entries(isRecord(value) ? value : {})
  const given = rows
    .map(([row, cell]) => [row, fromForm(question.cell, cell)] as const)
    .filter(([, cell]) => cell !== null)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
