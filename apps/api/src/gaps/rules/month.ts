import type { Text } from '@kartlaggning/schema/text'

const monthAndYear = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const swedish = new Intl.DateTimeFormat('sv-SE', monthAndYear)
const english = new Intl.DateTimeFormat('en-GB', monthAndYear)

/** "oktober 2024" of `2024-10`. */
export function monthText(month: string): Text {
  const first = new Date(`${month}-01`)
  return { sv: swedish.format(first), en: english.format(first) }
}
