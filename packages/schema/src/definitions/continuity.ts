import { answer, type Answered } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

/** How many have had the role in three years. */
export const holdersOf = (from: Answered) => answer(from, 'organisation.personChanges')

/** Has had the role for less than a year. */
export const isNewInRole = (from: Answered) => answer(from, 'about.years') === 'lt1'

type Documentation = 'documented' | 'not_documented' | 'not_known'

/**
 * Whether a picture or a plan is there for whoever comes next, also one that has grown old; undefined when nobody has been
 * asked of both.
 */
export function documentationOf(sides: readonly Answered[]): Documentation | undefined {
  const pictures = sides.flatMap((side) => answer(side, 'knowledge.pictureStatus') ?? [])
  const plans = sides.flatMap((side) => answer(side, 'knowledge.planStatus') ?? [])
  if (pictures.some((it) => it === 'current' || it === 'outdated')) return 'documented'
  if (plans.some((it) => it === 'adopted' || it === 'expired')) return 'documented'
  if (pictures.length === 0 || plans.length === 0) return undefined
  return [...pictures, ...plans].some(isNotKnown) ? 'not_known' : 'not_documented'
}
