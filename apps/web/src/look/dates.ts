import type { Language } from '@kartlaggning/schema/text'

const locale = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
const timeZone = 'Europe/Stockholm'

const asDate = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)

// A format costs far more to make than to use.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(language: Language, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = language + Object.values(options).join()
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...options, timeZone })
  formats.set(key, format)
  return format.format(date)
}

/** 22 november 2026 */
export const dateInText = (iso: string, language: Language) => formatted(language, { dateStyle: 'long' }, asDate(iso))

/** 2026-11-22 */
export const dateInTable = (iso: string) => formatted('sv', { dateStyle: 'short' }, asDate(iso))

/** 10:42 */
export const timeOfDay = (at: string | Date, language: Language) =>
  formatted(language, { hour: '2-digit', minute: '2-digit' }, new Date(at))

/** Whole days from today to a date; negative when it has passed. */
export function daysUntil(iso: string, now = new Date()): number {
  return Math.round((Date.parse(dateInTable(iso)) - Date.parse(dateInTable(now.toISOString()))) / 86_400_000)
}

/** How long ago in the way people say it: the time today, else the date. */
export function whenInText(iso: string, language: Language, today: (time: string) => string, now = new Date()): string {
  return daysUntil(iso, now) === 0 ? today(timeOfDay(iso, language)) : dateInText(iso, language)
}
