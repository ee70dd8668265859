import type { Language } from '@kartlaggning/schema/text'
import { dateInText } from '@kartlaggning/schema/document/dates'

/** "5 oktober 2026 – 12 december 2026" */
export const period = (
  { opensOn, closesOn }: { readonly opensOn: string; readonly closesOn: string },
  language: Language,
) => `${dateInText(opensOn, language)} – ${dateInText(closesOn, language)}`
