import type { Month } from '../answers/value.ts'

/** Calendar months from one month to another; the day of a date does not count. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

/** A month that is said; undefined where none is, where it is open or where it is not known. */
export const monthIn = (answer: Month | 'open_ended' | 'unknown' | undefined): Month | undefined =>
  answer === 'open_ended' || answer === 'unknown' ? undefined : answer
