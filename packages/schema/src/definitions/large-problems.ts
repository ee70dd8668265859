import { answer, type Answered } from '../answers/address.ts'
import { degreeOf, isLarge, isSameToAll, type Problem } from './problem-size.ts'

/** The problems that a side finds large, those first that it puts first, and then the largest. */
export function largeProblemsOf(from: Answered): Problem[] {
  const concern = from.answers.problems?.concern ?? {}
  const first = answer(from, 'problems.priority') ?? []
  const rankOf = (problem: Problem) => (first.includes(problem) ? first.indexOf(problem) : first.length)
  const large = (Object.keys(concern) as Problem[]).flatMap((problem) => {
    const size = concern[problem]
    return size !== undefined && isLarge(size) && isSameToAll(problem) ? [{ problem, degree: degreeOf(size) }] : []
  })
  return large
    .toSorted((one, other) => rankOf(one.problem) - rankOf(other.problem) || other.degree - one.degree)
    .map(({ problem }) => problem)
}
