import type { Answered, Initiative } from '../answers/address.ts'
import { isEvaluatedInSomeWay } from './evaluated.ts'
import { isShared, rankOfExperience } from './experience.ts'
import { hasStarted, initiativeStatus } from './initiative-status.ts'
import { isSameToAll, type Problem } from './problem-size.ts'

/** Work that has been evaluated, in whatever way, and that those who do it will tell others of. */
const isEvaluatedWorkShared = (it: Initiative) =>
  isEvaluatedInSomeWay(it) && isShared(it) && hasStarted(initiativeStatus(it))

/** The evaluated work against a problem that a side shares, what there is most to learn from first. */
export function evaluatedWorkShared({ answers }: Answered, problem: Problem): readonly Initiative[] {
  if (!isSameToAll(problem)) return []
  return (answers.initiatives?.entries ?? [])
    .filter((it) => it.problems?.includes(problem) && isEvaluatedWorkShared(it))
    .toSorted((one, other) => rankOfExperience(one) - rankOfExperience(other) || (one.id < other.id ? -1 : 1))
}
