import type { Language } from '../text.ts'

/** How a file says which language it is in. */
export const languageTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

const inStockholm = (language: Language, styles: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageTag[language], { ...styles, timeZone: 'Europe/Stockholm' })

const formats = (styles: Intl.DateTimeFormatOptions) => ({
  sv: inStockholm('sv', styles),
  en: inStockholm('en', styles),
})

const days = formats({ dateStyle: 'long' })
const moments = formats({ dateStyle: 'long', timeStyle: 'short' })
const shortDays = inStockholm('sv', { dateStyle: 'short' })

/** "22 november 2026", with the time when it is a moment. */
export const dateInWords = (at: string, language: Language) =>
  (at.length > 10 ? moments : days)[language].format(new Date(at))

/** "2026-11-22" */
export const dateInTable = (at: string) => shortDays.format(new Date(at))
