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
