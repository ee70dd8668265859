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

export type StatusCounts = ReturnType<typeof statusCounts>
