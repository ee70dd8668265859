import type { Evidence } from '@kartlaggning/schema/gap'
import { isRecord } from '@kartlaggning/schema/shown'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import type { Submitted } from './round-answers.ts'

/** One side's answer to how great a problem is. */
export type Concern = number | 'unknown' | 'not_applicable'

export function concernOf(from: Submitted, problem: string): Concern | undefined {
  const judged = from.document.problems?.concern
  const answer = isRecord(judged) ? judged[problem] : undefined
  return typeof answer === 'number' || answer === 'unknown' || answer === 'not_applicable' ? answer : undefined
}

export const citeConcern = (from: Submitted, problem: string): Evidence[] =>
  evidenceOf(from, `problems.concern.${problem}`, concernOf(from, problem))

/** 0–4. A problem that is not applicable is none, and one that a side does not know is not great to it. */
export const degreeOf = (concern: Concern | undefined): number => (typeof concern === 'number' ? concern : 0)

export const GREAT = 3

export const isGreat = (from: Submitted, problem: string) => degreeOf(concernOf(from, problem)) >= GREAT

/** The problems that at least one of these sides has judged. */
export function judgedProblems(sides: readonly Submitted[]): string[] {
  const problems = new Set(sides.flatMap((side) => Object.keys(side.document.problems?.concern ?? {})))
  return [...problems].filter((problem) => sides.some((side) => concernOf(side, problem) !== undefined))
}

/** "Annat problem" is one thing to one respondent and another to the next: never compared between respondents. */
export const isComparable = (problem: string) => problem !== 'other'

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
