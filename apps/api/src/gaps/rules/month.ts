import { monthInText } from '@kartlaggning/schema/document/dates'
import type { Text } from '@kartlaggning/schema/text'

/** "oktober 2024" of `2024-10`. */
export const monthText = (month: string): Text => ({ sv: monthInText(month, 'sv'), en: monthInText(month, 'en') })
