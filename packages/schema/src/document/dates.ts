import type { Language } from '../text.ts'

/** How a file says which language it is in. */
export const languageTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** A format costs far more to make than to use: each is made once. */
function formatOf(options: Intl.DateTimeFormatOptions) {
  const made = new Map<Language, Intl.DateTimeFormat>()
  return (date: Date, language: Language): string => {
    const known = made.get(language)
    const format = known ?? new Intl.DateTimeFormat(languageTag[language], { ...options, timeZone: 'Europe/Stockholm' })
    made.set(language, format)
    return format.format(date)
  }
}

const day = formatOf({ dateStyle: 'long' })
const moment = formatOf({ dateStyle: 'long', timeStyle: 'short' })
const numbers = formatOf({ dateStyle: 'short' })
const clock = formatOf({ hour: '2-digit', minute: '2-digit' })
const month = formatOf({ month: 'long', year: 'numeric' })

const isDay = (iso: string) => iso.length === 'YYYY-MM-DD'.length

/** A day is the same day wherever the clock stands. */
const asDate = (iso: string) => new Date(isDay(iso) ? `${iso}T12:00:00Z` : iso)

/** "22 november 2026" */
export const dateInText = (iso: string, language: Language) => day(asDate(iso), language)

/** "22 november 2026", with the time when it is a moment: "22 november 2026 kl. 10.42". */
export const dateInWords = (iso: string, language: Language) =>
  isDay(iso) ? day(asDate(iso), language) : dotted(moment(asDate(iso), language), language)

/** "2026-11-22" */
export const dateInTable = (iso: string) => numbers(asDate(iso), 'sv')

/** A time inside a sentence is written with a full stop in Swedish. */
const dotted = (text: string, language: Language) =>
  language === 'sv' ? text.replace(/(\d\d):(\d\d)$/, '$1.$2') : text

/** "10.42", as in "kl. 10.42". */
export const timeInText = (at: string, language: Language) => dotted(timeOfDay(at, language), language)

/** "10:42", by itself */
export const timeOfDay = (at: string | Date, language: Language) => clock(new Date(at), language)

/** "november 2026" of `2026-11` */
export const monthInText = (it: string, language: Language) => month(asDate(`${it}-01`), language)

let ahead = 0

/** What time it is for who asks: in a rehearsal another than on the wall. */
export const present = () => new Date(Date.now() + ahead)

/** From here on it is as late as in the rehearsal that is looked at; null: as late as it is. */
export function rehearseTime(now: string | null) {
  ahead = now === null ? 0 : Date.parse(now) - Date.now()
}

/** Whole days from today to a date; negative when it has passed. */
export function daysUntil(iso: string, now = present()): number {
  return Math.round((Date.parse(dateInTable(iso)) - Date.parse(dateInTable(now.toISOString()))) / 86_400_000)
}

/** The last second of a day in Sweden, in summer time or not. */
export function endOfDay(iso: string): string {
  const inSummer = new Date(`${iso}T23:59:59+02:00`)
  const end = clock(inSummer, 'sv') === '23:59' ? inSummer : new Date(`${iso}T23:59:59+01:00`)
  return end.toISOString()
}

/** How long ago in the way people say it: the time today, else the date. */
export function whenInText(iso: string, language: Language, today: (time: string) => string, now = present()): string {
  return daysUntil(iso, now) === 0 ? today(timeOfDay(iso, language)) : dateInText(iso, language)
}
