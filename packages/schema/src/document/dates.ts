import type { Language } from '../text.ts'

/** How a file says which language it is in. */
export const languageTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** "22 november 2026", with the time when it is a moment. */
export const dateInWords = (at: string, language: Language) =>
  new Intl.DateTimeFormat(languageTag[language], {
    dateStyle: 'long',
    ...(at.length > 10 && { timeStyle: 'short' }),
    timeZone: 'Europe/Stockholm',
  }).format(new Date(at))

/** "2026-11-22" */
export const dateInTable = (at: string) =>
  new Intl.DateTimeFormat(languageTag.sv, { dateStyle: 'short', timeZone: 'Europe/Stockholm' }).format(new Date(at))
