import type { Initiative } from '../answers/address.ts'
import { monthIn, monthsBetween } from './month.ts'
import { isNotKnown } from './not-known.ts'

/** Whether an initiative has been evaluated, in whatever way, or is to be; undefined where it was not asked of it. */
export function evaluationOf({
  evaluated,
}: Pick<Initiative, 'evaluated'>): 'made' | 'planned' | 'none' | 'not_known' | undefined {
  if (evaluated === undefined) return undefined
  if (isNotKnown(evaluated)) return 'not_known'
  if (evaluated.includes('planned')) return 'planned'
  return evaluated.includes('no') ? 'none' : 'made'
}

/** It has gone on for more than so many months and is neither evaluated nor to be; undefined where nothing says so. */
export function isLongWithoutEvaluation(
  initiative: Pick<Initiative, 'evaluated' | 'start'>,
  referenceDate: string,
  months: number,
): 'yes' | 'not_known' | undefined {
  const evaluation = evaluationOf(initiative)
  if (evaluation !== 'none' && evaluation !== 'not_known') return undefined
  const start = monthIn(initiative.start)
  if (start === undefined) return isNotKnown(initiative.start) ? 'not_known' : undefined
  if (monthsBetween(start, referenceDate) <= months) return undefined
  return evaluation === 'none' ? 'yes' : 'not_known'
}
