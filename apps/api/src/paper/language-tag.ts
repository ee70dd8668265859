import type { Language } from '@kartlaggning/schema/text'

/** How a file says which language it is in. */
export const languageTag = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
