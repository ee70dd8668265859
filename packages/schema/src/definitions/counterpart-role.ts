import type { JointAction } from '../answers/address.ts'

type Role = NonNullable<JointAction['counterpartRole']>

/** The part that a side says its counterpart has in a joint action; undefined when it has none. */
export const partOfCounterpart = ({
  counterpartRole: role,
}: Pick<JointAction, 'counterpartRole'>): Exclude<Role, 'none'> | undefined => (role === 'none' ? undefined : role)

/** Whether a side says that its counterpart has a part in a joint action; also of one in the words of any version. */
export function counterpartTakesPart({ counterpartRole: role }: { readonly counterpartRole?: unknown }) {
  if (role === undefined || role === 'none') return 'no'
  return role === 'unknown' ? 'not_known' : 'yes'
}

export const counterpartLeads = ({ counterpartRole: role }: Pick<JointAction, 'counterpartRole'>) =>
  role === 'leads' || role === 'co_leads'

/** A side says that its counterpart leads a joint action by itself. */
export const counterpartAloneLeads = ({ counterpartRole: role }: Pick<JointAction, 'counterpartRole'>) =>
  role === 'leads'
