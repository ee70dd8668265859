import type { JointAction } from '../answers/address.ts'
import { partOfCounterpart } from './counterpart-role.ts'

/** To give, receive or be given information, beside someone who leads. */
const weak: ReadonlySet<string> = new Set(['refers', 'informed'])

/**
 * Whether a joint action is of the weakest kind: nobody beside the one who leads does more than give or receive information.
 * Where a part is not known, somebody may.
 */
export function isInformationOnly(jointAction: JointAction): 'yes' | 'no' | 'not_known' {
  const part = partOfCounterpart(jointAction)
  const roles = [...(jointAction.actors ?? []).map(({ role }) => role), ...(part ? [part] : [])]
  if (roles.some((role) => role !== 'leads' && role !== 'unknown' && !weak.has(role))) return 'no'
  if (part === 'unknown') return 'not_known'
  return roles.some((role) => weak.has(role)) ? 'yes' : 'no'
}
