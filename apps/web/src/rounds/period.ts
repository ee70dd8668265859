import type { Round } from '@kartlaggning/schema/rounds/round'
import type { Language } from '@kartlaggning/schema/text'
import { dateInText } from '@kartlaggning/schema/document/dates'

/** "5 oktober 2026 – 12 december 2026": as it was, and as it is planned for what has not been yet. */
export const period = (
  { opensOn, openedAt, closesOn, closedAt }: Pick<Round, 'opensOn' | 'openedAt' | 'closesOn' | 'closedAt'>,
  language: Language,
) => `${dateInText(openedAt ?? opensOn, language)} – ${dateInText(closedAt ?? closesOn, language)}`
