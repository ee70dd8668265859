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

/** Those that are so; `answerTo` tells the answer to any question of the same respondent. */
export const saidOf = (
  all: readonly Contradiction[],
  answerTo: (question: string) => unknown,
  beside: Beside,
): readonly Contradiction[] => all.filter(({ when }) => when.every((said) => isSaid(said, answerTo, beside)))

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const isMonth = (answer: unknown): answer is string => typeof answer === 'string' && MONTH.test(answer)
const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])

function isSaid(said: Said, answerTo: (question: string) => unknown, beside: Beside): boolean {
  const answer = answerTo(said.question)
  if (answer === undefined || answer === null) return false
  if ('in' in said) return listOf(answer).some((it) => said.in.some((code) => code === it))
  if ('before' in said) {
    const other = answerTo(said.before)
    return isMonth(answer) && isMonth(other) && monthsBetween(answer, other) > 0
  }
  if ('atMost' in said) return typeof answer === 'number' && answer <= said.atMost
  if ('atLeast' in said) return typeof answer === 'number' && answer >= said.atLeast
  if ('hasOwnMunicipality' in said) return hasOwn(answer, beside.municipality)
  if ('counterpartInOtherRoleThan' in said)
    return isInOtherRole(answer, answerTo(said.counterpartInOtherRoleThan), beside)
  if (!isMonth(answer)) return false
  const age = monthsBetween(answer, beside.today)
  if ('isAhead' in said) return age < 0
  return 'olderThanMonths' in said ? age > said.olderThanMonths : age <= said.atMostMonths
}

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
