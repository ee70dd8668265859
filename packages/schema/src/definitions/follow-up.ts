import { answer, type Answered } from '../answers/address.ts'
import { monthIn, monthsBetween } from './month.ts'
import { isNotKnown } from './not-known.ts'

interface FollowUp {
  readonly state: 'none' | 'made' | 'not_known'
  readonly month: string | undefined
  /** In months, at the reference date. */
  readonly age: number | undefined
}

/** How the work is followed up, and when the plan last was; undefined when the side was not asked. */
export function followUpOf(from: Answered, referenceDate: string): FollowUp | undefined {
  const stated = answer(from, 'knowledge.followup')
  if (stated === undefined) return undefined
  const said = answer(from, 'knowledge.followupMonth')
  const month = monthIn(said)
  const age = month && monthsBetween(month, referenceDate)
  if (stated === 'none') return { state: 'none', month, age }
  return { state: isNotKnown(stated) || isNotKnown(said) ? 'not_known' : 'made', month, age }
}
