import type { Address } from '../answers/address.ts'
import type { Json } from '../json.ts'
import type { Kind } from '../questionnaire/question.ts'
import { isNotKnown } from './not-known.ts'
import { degreeOf, isLarge, isSameToAll, isSizeKnown, type Problem, type ProblemSize } from './problem-size.ts'

/** What comes of laying the two sides' judgements of a problem beside each other. */
type Comparison = 'differ' | 'alike' | 'not_known' | 'not_compared'

type Judged = ProblemSize | null | undefined

/** How large a difference counts is a setting; large to one and small or none to the other always counts. */
export function compareSides(problem: Problem, one: Judged, other: Judged, difference: number): Comparison {
  if (one === null || one === undefined || other === null || other === undefined) return 'not_compared'
  if (!isSameToAll(problem)) return 'not_compared'
  if (!isSizeKnown(one) || !isSizeKnown(other)) return 'not_known'
  if (compareDegrees(degreeOf(one), degreeOf(other), difference) === 'differ') return 'differ'
  return (isLarge(one) && degreeOf(other) <= SMALL) || (isLarge(other) && degreeOf(one) <= SMALL) ? 'differ' : 'alike'
}

const SMALL = 1

type Degree = number | 'unknown' | undefined

/** One step apart is shown, and does not count as different. */
const STEPS = 2

/** What comes of laying two answers on a scale, or two counts, beside each other. */
export function compareDegrees(one: Degree, other: Degree, difference = STEPS): Comparison {
  if (one === undefined || other === undefined) return 'not_compared'
  if (one === 'unknown' || other === 'unknown') return 'not_known'
  return Math.abs(one - other) >= difference ? 'differ' : 'alike'
}

/** What comes of laying two facts beside each other: of a fact, any difference counts. */
export function compareFacts<Fact>(
  one: Fact | 'not_known' | undefined,
  other: Fact | 'not_known' | undefined,
): Comparison {
  if (one === undefined || other === undefined) return 'not_compared'
  if (one === 'not_known' || other === 'not_known') return 'not_known'
  return one === other ? 'alike' : 'differ'
}

/** How the two sides' answers to the same question compare. `near`: not the same, and not counted as different. */
export const answerComparisons = ['same', 'near', 'differs', 'to_read', 'not_comparable'] as const
export type AnswerComparison = (typeof answerComparisons)[number]

/** A question, or the row of a matrix, that both sides were asked. */
export interface SharedQuestion {
  /** `organisation.council`, `problems.concern.narcotics` */
  readonly id: string
  readonly kind: Kind
}

/** What both have written freely is to be read, not found to differ. */
export function compareAnswers(
  { id, kind }: SharedQuestion,
  one: Json,
  other: Json,
  difference: number,
): AnswerComparison {
  if (one === null || other === null || isNotKnown(one) || isNotKnown(other)) return 'not_comparable'
  if (kind.kind === 'text') return 'to_read'
  const [section, name, problem] = id.split('.')
  if (section === 'problems' && name === 'concern')
    return ofSizes(
      compareSides(problem as Problem, one as ProblemSize, other as ProblemSize, difference),
      one === other,
    )
  if (isSameAnswer(one, other)) return 'same'
  const [step, otherStep] = [stepOf(`${section}.${name}`, kind, one), stepOf(`${section}.${name}`, kind, other)]
  return compareDegrees(step, otherStep) === 'alike' ? 'near' : 'differs'
}

/** Which of two gives the higher number or step of a numbered scale; null where they are equal or not numbers. */
export function whoIsHigher(municipality: Json, police: Json): 'municipality' | 'police' | null {
  if (typeof municipality !== 'number' || typeof police !== 'number' || municipality === police) return null
  return municipality > police ? 'municipality' : 'police'
}

/** Judgements whose steps are words, in the order of their options. */
const IN_WORDS: ReadonlySet<string> = new Set<Address>(['problems.safety', 'problems.safetyTrend', 'problems.trend'])

/** Where on a scale an answer stands, or how many; undefined when it is neither. */
function stepOf(question: string, kind: Kind, answer: Json): number | undefined {
  if (kind.kind === 'scale' || kind.kind === 'number') return typeof answer === 'number' ? answer : undefined
  if (kind.kind !== 'single' || !IN_WORDS.has(question)) return undefined
  return kind.options.findIndex(({ code }) => code === answer)
}

function ofSizes(comparison: Comparison, areSame: boolean): AnswerComparison {
  if (comparison === 'differ') return 'differs'
  if (comparison !== 'alike') return 'not_comparable'
  return areSame ? 'same' : 'near'
}

/** Several chosen from a list are the same in any order; a ranking is compared by what is in it, not by place. */
function isSameAnswer(one: Json, other: Json): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)]
  return ours.length === theirs.length && ours.every((it) => theirs.includes(it))
}

/** Of an organisation and its role, both count. */
const partsOf = (answer: Json): readonly string[] =>
  Array.isArray(answer) ? answer.map((it) => JSON.stringify(it)) : [JSON.stringify(answer)]
