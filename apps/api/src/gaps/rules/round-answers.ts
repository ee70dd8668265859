import { isRecord, type Document } from '@kartlaggning/schema/shown'
import type { Recognition } from '@kartlaggning/schema/reconciliation'
import type { RespondentKind } from '@kartlaggning/schema/respondent-kind'
import type { Thresholds } from '@kartlaggning/schema/round'

/** What one side of a municipality has submitted. */
export interface Side {
  readonly respondentId: string
  readonly submissionId: string
  readonly document: Document
}

/** A side that is `null` was asked and has not submitted. */
export interface MunicipalityAnswers {
  readonly code: string
  readonly name: string
  readonly neighbours: readonly string[]
  readonly municipality: Side | null
  readonly police: Side | null
}

/** What `respondentId` said in the reconciliation about a joint action of its counterpart. */
export interface JointActionConfirmation {
  readonly respondentId: string
  readonly entry: string
  readonly recognition: Recognition
  readonly sameAs: string | null
}

/** All that the rules are told. */
export interface RoundAnswers {
  /** `YYYY-MM-DD` */
  readonly referenceDate: string
  readonly thresholds: Thresholds
  /** Sections that nobody was asked. */
  readonly modulesOff: readonly string[]
  readonly municipalities: readonly MunicipalityAnswers[]
  readonly confirmations: readonly JointActionConfirmation[]
}

/** Told in this order, municipalities come out the same whichever way they came in. */
export const inOrderOfCode = (one: MunicipalityAnswers, other: MunicipalityAnswers) => (one.code < other.code ? -1 : 1)

export type SideKind = Exclude<RespondentKind, 'police_area'>

/** A side that has submitted, and whose it is. */
export interface Submitted extends Side {
  readonly kind: SideKind
  readonly code: string
}

export function submittedBy(answers: MunicipalityAnswers, kind: SideKind): Submitted | null {
  const side = answers[kind]
  return side && { ...side, kind, code: answers.code }
}

export const submittedSides = (answers: MunicipalityAnswers): Submitted[] =>
  [submittedBy(answers, 'municipality'), submittedBy(answers, 'police')].filter((side) => side !== null)

/** Municipality and police, where both have submitted: what a two-sided rule compares. */
export function bothSides(answers: MunicipalityAnswers): readonly [Submitted, Submitted] | null {
  const [municipality, police] = submittedSides(answers)
  return municipality && police ? [municipality, police] : null
}

/** The answer at an address such as `knowledge.pictureStatus` or `problems.concern.narcotics`. */
export function answerAt(from: Submitted, address: string): unknown {
  const [section = '', question = '', row] = address.split('.')
  const answer = from.document[section]?.[question]
  if (row === undefined) return answer
  return isRecord(answer) ? answer[row] : undefined
}

export const choiceAt = (from: Submitted, address: string) => choice(answerAt(from, address))
export const choicesAt = (from: Submitted, address: string) => choices(answerAt(from, address))

export const choice = (answer: unknown): string | undefined => (typeof answer === 'string' ? answer : undefined)
export const choices = (answer: unknown): readonly string[] =>
  Array.isArray(answer) && answer.every((it) => typeof it === 'string') ? answer : []
