import { isRecord } from '../answers/answer-document.ts'
import { monthsBetween } from '../definitions/month.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Contradiction, Said } from './contradiction.ts'

/** What has to be known beside the answers. */
export interface Beside {
  readonly kind: RespondentKind
  /** The day on which they are read. */
  readonly today: string
  /** Code of the respondent's own. */
  readonly municipality: string | null
  /** Code of the list `actorKind`, of an actor in the register. */
  readonly kindOfActor: (id: string) => string | undefined
}

/** Tells the answer to any question of the same respondent. */
type AnswerTo = (question: string) => unknown

/** Those that are so. */
export const saidOf = (all: readonly Contradiction[], answerTo: AnswerTo, beside: Beside): readonly Contradiction[] =>
  saidAmong(all)(answerTo, beside)

/** The same for whoever reads many answers: what is asked is worked out once, and each answer is looked up once. */
export function saidAmong(
  all: readonly Contradiction[],
): (answerTo: AnswerTo, beside: Beside) => readonly Contradiction[] {
  const questions = [...new Set(all.flatMap(questionsReadBy))]
  const tests = all.map(({ when }) =>
    when.map((said) => ({ at: questions.indexOf(said.question), isSo: testOf(said, questions) })),
  )
  return (answerTo, beside) => {
    const answers = questions.map(answerTo)
    return all.filter((_, at) => tests[at]?.every((test) => isGiven(answers[test.at]) && test.isSo(answers, beside)))
  }
}

const isGiven = (answer: unknown) => answer !== undefined && answer !== null

/** Every question that a contradiction reads. */
export const questionsReadBy = ({ when }: Contradiction): readonly string[] => [
  ...new Set(
    when.flatMap((said) => [
      said.question,
      ...('before' in said ? [said.before] : []),
      ...('counterpartInOtherRoleThan' in said ? [said.counterpartInOtherRoleThan] : []),
    ]),
  ),
]

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const isMonth = (answer: unknown): answer is string => typeof answer === 'string' && MONTH.test(answer)
const isOneOf = (answer: unknown, codes: readonly unknown[]) =>
  Array.isArray(answer) ? answer.some((it) => codes.includes(it)) : codes.includes(answer)
const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])

type Test = (answers: readonly unknown[], beside: Beside) => boolean

function testOf(said: Said, questions: readonly string[]): Test {
  const at = questions.indexOf(said.question)
  if ('in' in said) return (answers) => isOneOf(answers[at], said.in)
  if ('before' in said) {
    const other = questions.indexOf(said.before)
    return (answers) => isBefore(answers[at], answers[other])
  }
  if ('atMost' in said) return ofNumber(at, (number) => number <= said.atMost)
  if ('atLeast' in said) return ofNumber(at, (number) => number >= said.atLeast)
  if ('hasOwnMunicipality' in said) return (answers, { municipality }) => hasOwn(answers[at], municipality)
  if ('counterpartInOtherRoleThan' in said) {
    const role = questions.indexOf(said.counterpartInOtherRoleThan)
    return (answers, beside) => isInOtherRole(answers[at], answers[role], beside)
  }
  if ('isAhead' in said) return ofAge(at, (months) => months < 0)
  if ('olderThanMonths' in said) return ofAge(at, (months) => months > said.olderThanMonths)
  return ofAge(at, (months) => months <= said.atMostMonths)
}

const ofNumber =
  (at: number, isSo: (number: number) => boolean): Test =>
  (answers) => {
    const answer = answers[at]
    return typeof answer === 'number' && isSo(answer)
  }

/** Of a month, by how many have passed since. */
const ofAge =
  (at: number, isSo: (months: number) => boolean): Test =>
  (answers, { today }) => {
    const answer = answers[at]
    return isMonth(answer) && isSo(monthsBetween(answer, today))
  }

const isBefore = (one: unknown, other: unknown) => isMonth(one) && isMonth(other) && monthsBetween(one, other) > 0

const hasOwn = (answer: unknown, municipality: string | null): boolean =>
  municipality !== null &&
  (isRecord(answer)
    ? Object.values(answer).some((row) => hasOwn(row, municipality))
    : listOf(answer).includes(municipality))

function isInOtherRole(answer: unknown, role: unknown, { kind, kindOfActor }: Beside): boolean {
  if (typeof role !== 'string' || role === 'unknown') return false
  const counterparts = listOf(answer).filter(
    (it) => isRecord(it) && typeof it['actor'] === 'string' && isOfCounterpart(kind, kindOfActor(it['actor'])),
  )
  const roles = counterparts.flatMap((it) => (isRecord(it) && typeof it['role'] === 'string' ? [it['role']] : []))
  return roles.length > 0 && !roles.includes(role)
}

/** To a municipality the police, to the police the municipality and whatever belongs to it. */
const isOfCounterpart = (kind: RespondentKind, actor = '') =>
  kind === 'municipality' ? actor.startsWith('police') : actor.startsWith('m_') && !OTHER_MUNICIPALITIES.has(actor)
const OTHER_MUNICIPALITIES = new Set(['m_neighbour', 'm_association'])
