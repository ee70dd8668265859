import { degreeOf, isLarge, isSameToAll, isSizeKnown, type Problem, type ProblemSize } from './problem-size.ts'

/** What comes of laying the two sides' judgements of a problem beside each other. */
type Comparison = 'differ' | 'alike' | 'not_known' | 'not_compared'

type Judged = ProblemSize | null | undefined

/** How large a difference counts is a setting; large to one and small or none to the other always counts. */
export function compareSides(problem: Problem, one: Judged, other: Judged, difference: number): Comparison {
  if (one === null || one === undefined || other === null || other === undefined) return 'not_compared'
  if (!isSameToAll(problem)) return 'not_compared'
  if (!isSizeKnown(one) || !isSizeKnown(other)) return 'not_known'
  if (Math.abs(degreeOf(one) - degreeOf(other)) >= difference) return 'differ'
  return (isLarge(one) && degreeOf(other) <= SMALL) || (isLarge(other) && degreeOf(one) <= SMALL) ? 'differ' : 'alike'
}

const SMALL = 1
