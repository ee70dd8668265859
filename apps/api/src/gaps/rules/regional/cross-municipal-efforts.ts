import { answer } from '@kartlaggning/schema/answers/address'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { againstEach, byProblem, nothingAgainst, type Against, type ListedJointAction } from '../items.ts'
import type { Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** What someone has stated that several municipalities do together about a problem. */
export interface CrossMunicipalEfforts {
  /** The joint actions about the problem for which somebody has named municipalities. */
  readonly jointActions: Against<ListedJointAction>
  /** Those who state that they cooperate with others about it, which then is under way. */
  readonly cooperation: readonly Submitted[]
}

export function readEfforts({ municipalities }: Round): (problem: Problem) => CrossMunicipalEfforts {
  const sides = municipalities.flatMap((answers) => answers.sides)
  const jointActions = againstEach(sides.flatMap((side) => side.jointActions().filter(namesMunicipalities)))
  const cooperation = byProblem(sides.map((from) => ({ from, problems: answer(from, 'cooperation.problems') ?? [] })))
  return (problem) => ({
    jointActions: jointActions.get(problem) ?? nothingAgainst,
    cooperation: (cooperation.get(problem) ?? []).map(({ from }) => from),
  })
}

const namesMunicipalities = ({ entry: { municipalities = [] } }: ListedJointAction) => municipalities.length > 0

/** Whether at least two of these municipalities do something together about the problem. */
export const areJoined = ({ jointActions, cooperation }: CrossMunicipalEfforts, members: ReadonlySet<string>) =>
  jointActions.underWay.some((item) => joins(item, members)) ||
  cooperation.some((from) => coverTwo(from.code, answer(from, 'cooperation.with') ?? [], members))

/** The joint actions, whatever has become of them, that are of at least two of these municipalities. */
export const joining = ({ jointActions }: CrossMunicipalEfforts, members: ReadonlySet<string>): ListedJointAction[] =>
  jointActions.all.filter((item) => joins(item, members))

const joins = ({ from, entry }: ListedJointAction, members: ReadonlySet<string>) =>
  coverTwo(from.code, entry.municipalities ?? [], members)

/** Whoever states an effort is covered by it, named or not. */
function coverTwo(own: string, named: readonly string[], members: ReadonlySet<string>): boolean {
  const one = members.has(own) ? own : named.find((code) => members.has(code))
  return named.some((code) => code !== one && members.has(code))
}
