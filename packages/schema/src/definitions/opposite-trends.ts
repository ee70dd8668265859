import type { ValueAt } from '../answers/address.ts'
import type { Problem } from './problem-size.ts'

export type Trend = ValueAt<'problems.safetyTrend' | `problems.trend.${Problem}`>

/**
 * Whether two sides see something go opposite ways. No change is the opposite of nothing, so that it is alike whatever the
 * other says; undefined when one of them was not asked.
 */
export function compareTrends(one: Trend | undefined, other: Trend | undefined) {
  if (one === undefined || other === undefined) return undefined
  if (one === 'same' || other === 'same') return 'alike'
  if (one === 'unknown' || other === 'unknown') return 'not_known'
  return one === other ? 'alike' : 'opposite'
}
