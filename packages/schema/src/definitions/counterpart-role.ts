import type { JointAction } from '../answers/address.ts'

/** Whether a side says that its counterpart has a part in a joint action. */
export function counterpartTakesPart({ counterpartRole: role }: Pick<JointAction, 'counterpartRole'>) {
  if (role === undefined || role === 'none') return 'no'
  return role === 'unknown' ? 'not_known' : 'yes'
}

export const counterpartLeads = ({ counterpartRole: role }: Pick<JointAction, 'counterpartRole'>) =>
  role === 'leads' || role === 'co_leads'
