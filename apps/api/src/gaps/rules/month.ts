import type { Text } from '@kartlaggning/schema/text'

/** Calendar months from one month to another; the day of a date does not count. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

const monthAndYear = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const swedish = new Intl.DateTimeFormat('sv-SE', monthAndYear)
const english = new Intl.DateTimeFormat('en-GB', monthAndYear)

/** "oktober 2024" of `2024-10`. */
export function monthText(month: string): Text {
  const first = new Date(`${month}-01`)
  return { sv: swedish.format(first), en: english.format(first) }
}
