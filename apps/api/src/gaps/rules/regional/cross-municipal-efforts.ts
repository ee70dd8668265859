import { answer } from '@kartlaggning/schema/answers/address'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { byProblem, isItemUnderWay, type ListedJointAction } from '../items.ts'
import type { Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** What someone has stated that several municipalities do together about a problem. */
export interface CrossMunicipalEfforts {
  readonly jointActions: readonly ListedJointAction[]
  readonly cooperation: readonly Cooperation[]
}

/** Stated as such, it is under way. */
interface Cooperation {
  readonly from: Submitted
  readonly problems: readonly Problem[]
}

export function readEfforts(round: Round): (problem: Problem) => CrossMunicipalEfforts {
  const sides = round.municipalities.flatMap((answers) => answers.sides)
  const jointActions = byProblem(sides.flatMap((side) => side.jointActions()))
  const cooperation = byProblem(sides.map((from) => ({ from, problems: answer(from, 'cooperation.problems') ?? [] })))
  return (problem) => ({
    jointActions: jointActions.get(problem) ?? [],
    cooperation: cooperation.get(problem) ?? [],
  })
}

/** Whether at least two of these municipalities do something together about the problem. */
export const areJoined = ({ jointActions, cooperation }: CrossMunicipalEfforts, members: ReadonlySet<string>) =>
  jointActions.some((item) => isItemUnderWay(item) && joins(item, members)) ||
  cooperation.some(({ from }) => coverTwo(from.code, answer(from, 'cooperation.with') ?? [], members))

/** Whether a joint action, whatever has become of it, is one of at least two of these municipalities. */
export const joins = ({ from, entry }: ListedJointAction, members: ReadonlySet<string>) =>
  coverTwo(from.code, entry.municipalities ?? [], members)

/** Whoever states an effort is covered by it, named or not. */
function coverTwo(own: string, named: readonly string[], members: ReadonlySet<string>): boolean {
  const one = members.has(own) ? own : named.find((code) => members.has(code))
  return named.some((code) => code !== one && members.has(code))
}
