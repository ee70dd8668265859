import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

/** How many have come how far. */
export function statusCounts(respondents: readonly Respondent[]) {
  const count = (status: Respondent['status']) => respondents.filter((it) => it.status === status).length
  return {
    all: respondents.length,
    submitted: count('submitted'),
    started: count('started'),
    declined: count('declined'),
    opened: count('opened'),
    invited: count('invited'),
    notInvited: count('not_invited'),
  }
}

/** Whether there is somebody to invite, or to find: not of one who has declined. */
export const isWithoutInvitation = ({ status, contacts }: Respondent) =>
  status !== 'declined' && (contacts.length === 0 || contacts.some((it) => it.invitedAt === null))

export type StatusCounts = ReturnType<typeof statusCounts>
