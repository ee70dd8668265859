import type { Initiative, JointAction } from '../answers/address.ts'
import { counterpartTakesPart } from './counterpart-role.ts'

/** "Annan målgrupp" is one thing to one respondent and another to the next. */
const sharesTargetGroup = ({ targets = [] }: Initiative, other: Initiative) =>
  targets.some((target) => target !== 'other' && other.targets?.includes(target))

/** Led by different organisations, neither of which takes part in what the other leads. */
const isLedApart = (one: Initiative, other: Initiative) =>
  one.lead !== undefined &&
  other.lead !== undefined &&
  one.lead !== other.lead &&
  !takesPart(one, other.lead) &&
  !takesPart(other, one.lead)

const takesPart = ({ actors = [] }: Pick<Initiative, 'actors'> | Pick<JointAction, 'actors'>, actor: string) =>
  actors.some((it) => it.actor === actor)

/** Two initiatives against the same problem in the same municipality may be the same work done twice. */
export const mayBeTheSameWork = (one: Initiative, other: Initiative) =>
  sharesTargetGroup(one, other) && isLedApart(one, other)

/** Whether both organisations that lead them take part in a joint action. */
export const joinsThoseLeading = (jointAction: JointAction, one: Initiative, other: Initiative) =>
  [one.lead, other.lead].every((lead) => lead !== undefined && takesPart(jointAction, lead))

/** Whether a joint action has municipality and police work together. */
export const joinsTheSides = (jointAction: JointAction) => counterpartTakesPart(jointAction)
