import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

/** From the one who has done nothing to the one who is done. */
export const respondentStatuses = [
  'not_invited',
  'invited',
  'opened',
  'started',
  'declined',
  'submitted',
] as const satisfies readonly Respondent['status'][]
