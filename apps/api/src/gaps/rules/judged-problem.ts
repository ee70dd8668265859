import { answer, namesIn } from '@kartlaggning/schema/answers/address'
import { isLarge, type Problem, type ProblemSize } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import { those, type Submitted } from './submitted.ts'

/** How large a side finds a problem, and the same as the evidence that it is. */
export interface CitedSize extends Evidence {
  readonly value: ProblemSize
}

/** A problem as those sides of a municipality judge it that have. */
export interface JudgedProblem {
  readonly problem: Problem
  readonly sizes: readonly CitedSize[]
  /** Of those to whom it is large. */
  readonly large: readonly CitedSize[]
}

export function judgedBy([one, other]: readonly Submitted[]): JudgedProblem[] {
  const ours = sizesOf(one)
  const theirs = sizesOf(other)
  const problems = [...namesIn(ours), ...namesIn(theirs).filter((problem) => ours[problem] === undefined)]
  return problems.toSorted().map((problem) => {
    const sizes = those(cited(one, problem, ours[problem]), cited(other, problem, theirs[problem]))
    return { problem, sizes, large: sizes.every(isLargeTo) ? sizes : sizes.filter(isLargeTo) }
  })
}

const sizesOf = (from: Submitted | undefined) => (from && answer(from, 'problems.concern')) ?? {}
const isLargeTo = ({ value }: CitedSize) => isLarge(value)

const cited = (from: Submitted | undefined, problem: Problem, size: ProblemSize | undefined): CitedSize | undefined =>
  from && size !== undefined ? evidenceOf(from, concernOf(problem), size) : undefined

// Put together once, and then the same text in all evidence.
const concerns = new Map<Problem, `problems.concern.${Problem}`>()

function concernOf(problem: Problem): `problems.concern.${Problem}` {
  const known = concerns.get(problem)
  if (known !== undefined) return known
  const address = `problems.concern.${problem}` as const
  concerns.set(problem, address)
  return address
}

const phrases = {
  0: { sv: 'inget problem', en: 'no problem' },
  1: { sv: 'ett litet problem', en: 'a small problem' },
  2: { sv: 'ett måttligt problem', en: 'a moderate problem' },
  3: { sv: 'ett stort problem', en: 'a large problem' },
  4: { sv: 'ett mycket stort problem', en: 'a very large problem' },
  not_applicable: { sv: 'inte aktuellt', en: 'not applicable' },
  unknown: { sv: 'inte känt', en: 'not known' },
} as const satisfies Record<ProblemSize, Text>

/** "Kommunen bedömer skadegörelse som …" */
export const asProblem = (size: ProblemSize): Text => phrases[size]
