import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import { those, type Submitted } from './submitted.ts'

/** One side's answer to how great a problem is. */
export type Concern = number | 'unknown' | 'not_applicable'

/** The same as the evidence that it is. */
export interface CitedConcern extends Evidence {
  readonly value: Concern
}

/** A problem as those sides of a municipality judge it that have. */
export interface JudgedProblem {
  readonly problem: string
  readonly concerns: readonly CitedConcern[]
  /** Of those to whom it is great. */
  readonly great: readonly CitedConcern[]
}

export function judgedBy(sides: readonly Submitted[]): JudgedProblem[] {
  const problems = new Set(sides.flatMap((side) => Object.keys(side.document.problems?.concern ?? {})))
  return [...problems]
    .toSorted()
    .map((problem) => judgedProblem(problem, sides))
    .filter(({ concerns }) => concerns.length > 0)
}

function judgedProblem(problem: string, [one, other]: readonly Submitted[]): JudgedProblem {
  const address = `problems.concern.${problem}`
  const concerns = those(one && concernOf(one, problem, address), other && concernOf(other, problem, address))
  const great = concerns.find(isGreat)
  return { problem, concerns, great: concerns.every(isGreat) ? concerns : great ? [great] : [] }
}

function concernOf(from: Submitted, problem: string, address: string): CitedConcern | undefined {
  const answers = from.document.problems?.concern
  const answer = isRecord(answers) ? answers[problem] : undefined
  if (typeof answer !== 'number' && answer !== 'unknown' && answer !== 'not_applicable') return undefined
  return evidenceOf(from, address, answer)
}

/** 0–4. A problem that is not applicable is none, and one that a side does not know is not great to it. */
export const degreeOf = (concern: Concern): number => (typeof concern === 'number' ? concern : 0)

export const GREAT = 3

const isGreat = ({ value }: CitedConcern) => degreeOf(value) >= GREAT

/** "Annat problem" is one thing to one respondent and another to the next: never compared between respondents. */
export const isComparable = ({ problem }: { readonly problem: string }) => problem !== 'other'

const phrases: readonly Text[] = [
  { sv: 'inget problem', en: 'no problem' },
  { sv: 'ett litet problem', en: 'a small problem' },
  { sv: 'ett måttligt problem', en: 'a moderate problem' },
  { sv: 'ett stort problem', en: 'a large problem' },
  { sv: 'ett mycket stort problem', en: 'a very large problem' },
]

/** "Kommunen bedömer skadegörelse som …" */
export const asProblem = (concern: Exclude<Concern, 'unknown'>): Text =>
  phrases[Number(concern)] ?? { sv: 'inte aktuellt', en: 'not applicable' }
