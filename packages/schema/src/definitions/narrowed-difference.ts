import { degreeOf, isSameToAll, isSizeKnown, type Problem, type ProblemSize } from './problem-size.ts'

type Both = readonly [ProblemSize | undefined, ProblemSize | undefined]

const STEPS = 2

/** The two sides' pictures of a problem have come so much nearer that it counts. */
export function hasNarrowed(problem: Problem, then: Both, now: Both): boolean {
  const [before, after] = [distanceOf(then), distanceOf(now)]
  return isSameToAll(problem) && before !== undefined && after !== undefined && before - after >= STEPS
}

function distanceOf([one, other]: Both): number | undefined {
  if (one === undefined || other === undefined || !isSizeKnown(one) || !isSizeKnown(other)) return undefined
  return Math.abs(degreeOf(one) - degreeOf(other))
}
