import type { Month } from '../answers/value.ts'

/** Calendar months from one month to another; the day of a date does not count. */
export function monthsBetween(from: string, to: string): number {
  return monthsIn(to) - monthsIn(from)
}

const monthsIn = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** A month that is said; undefined where none is, where it is open or where it is not known. */
export const monthIn = (answer: Month | 'open_ended' | 'unknown' | undefined): Month | undefined =>
  answer === 'open_ended' || answer === 'unknown' ? undefined : answer

/** The month that comes so many months later. */
export function monthsAfter(month: Month, count: number): Month {
  const at = monthsIn(month) - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as Month
}
