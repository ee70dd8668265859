import type { Initiative } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

/** Whether an initiative has neither a goal nor any follow-up; undefined where the two were not asked of it. */
export function isWithoutGoalAndFollowUp({
  goal,
  followup,
}: Pick<Initiative, 'goal' | 'followup'>): 'yes' | 'no' | 'not_known' | undefined {
  if (goal === undefined || followup === undefined) return undefined
  if (goal === 'no' && followup === 'none') return 'yes'
  return (goal === 'no' || isNotKnown(goal)) && (followup === 'none' || isNotKnown(followup)) ? 'not_known' : 'no'
}
