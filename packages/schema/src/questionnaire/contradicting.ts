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
  saidAmong(all, (question) => () => answerTo(question))(undefined, beside)

/** Tells how the answer to a question is read. */
type Reads<Answers> = (question: string) => (answers: Answers) => unknown

/** The same for whoever reads many answers: what is asked, and where each answer to it stands, is worked out once. */
export function saidAmong<Answers>(
  all: readonly Contradiction[],
  reads: Reads<Answers>,
): (answers: Answers, beside: Beside) => readonly Contradiction[] {
  const tests = all.map((found) => ({ found, isSo: allOf(found.when.map((said) => testOf(said, reads))) }))
  return (answers, beside) => {
    let said: Contradiction[] | undefined
    for (const { found, isSo } of tests) if (isSo(answers, beside)) (said ??= []).push(found)
    return said ?? none
  }
}

/** Most often there is nothing to tell, and nothing is made for it. */
const none: readonly Contradiction[] = []

const allOf =
  <Answers>(tests: readonly Test<Answers>[]): Test<Answers> =>
  (answers, beside) => {
    for (const test of tests) if (!test(answers, beside)) return false
    return true
  }

const isGiven = (answer: unknown) => answer !== undefined && answer !== null

/** Every question that a contradiction reads. */
export const questionsReadBy = ({ when }: Contradiction): readonly string[] => [
  ...new Set(
    when.flatMap((said) => [
      said.question,
      ...('before' in said ? [said.before] : []),
      ...('counterpartInOtherRoleThan' in said ? [said.counterpartInOtherRoleThan] : []),
      ...('ratedIn' in said ? [said.ratedIn] : []),
    ]),
  ),
]

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const isMonth = (answer: unknown): answer is string => typeof answer === 'string' && MONTH.test(answer)
const isOneOf = (answer: unknown, codes: readonly unknown[]) =>
  Array.isArray(answer) ? answer.some((it) => codes.includes(it)) : codes.includes(answer)
const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])

type Test<Answers> = (answers: Answers, beside: Beside) => boolean

/** What is not answered says nothing. */
function testOf<Answers>(said: Said, reads: Reads<Answers>): Test<Answers> {
  const answerIn = reads(said.question)
  const isSo = comparisonOf(said, reads)
  return (answers, beside) => {
    const answer = answerIn(answers)
    return isGiven(answer) && isSo(answer, answers, beside)
  }
}

type Comparison<Answers> = (answer: unknown, answers: Answers, beside: Beside) => boolean

function comparisonOf<Answers>(said: Said, reads: Reads<Answers>): Comparison<Answers> {
  if ('in' in said) return (answer) => isOneOf(answer, said.in)
  if ('before' in said) {
    const otherIn = reads(said.before)
    return (answer, answers) => isBefore(answer, otherIn(answers))
  }
  if ('atMost' in said) return (answer) => typeof answer === 'number' && answer <= said.atMost
  if ('atLeast' in said) return (answer) => typeof answer === 'number' && answer >= said.atLeast
  if ('hasOwnMunicipality' in said) return (answer, _, { municipality }) => hasOwn(answer, municipality)
  if ('counterpartInOtherRoleThan' in said) {
    const roleIn = reads(said.counterpartInOtherRoleThan)
    return (answer, answers, beside) => isInOtherRole(answer, roleIn(answers), beside)
  }
  if ('ratedIn' in said) {
    const matrixIn = reads(said.ratedIn)
    return (answer, answers) => rowsRated(answer, matrixIn(answers), said.as).length > 0
  }
  if ('isAhead' in said) return ofAge((months) => months < 0)
  if ('olderThanMonths' in said) return ofAge((months) => months > said.olderThanMonths)
  return ofAge((months) => months <= said.atMostMonths)
}

/** Of a month, by how many have passed since. */
const ofAge =
  (isSo: (months: number) => boolean): Comparison<unknown> =>
  (answer, _, { today }) =>
    isMonth(answer) && isSo(monthsBetween(answer, today))

const isBefore = (one: unknown, other: unknown) => isMonth(one) && isMonth(other) && one < other

/** The rows of a matrix that are chosen elsewhere and have one of these answers; a form holds its numbers as texts. */
export const rowsRated = (chosen: unknown, matrix: unknown, as: readonly (number | string)[]): string[] =>
  isRecord(matrix)
    ? Object.keys(matrix).filter((row) => isOneOf(chosen, [row]) && as.map(String).includes(String(matrix[row])))
    : []

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
