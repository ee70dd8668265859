import { fictionalNotice } from '@kartlaggning/schema/letters/letter-words'
import type { Language } from '@kartlaggning/schema/text'

interface About {
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

/** How every letter about a round ends: whom to ask, and that it is made up when it is. */
export const letterFooter = ({ contactName, contactEmail, fictional }: About, language: Language = 'sv') =>
  `${fictional ? `\n${fictionalNotice[language]}\n` : ''}
${language === 'sv' ? 'Frågor' : 'Questions'}: ${[contactName, contactEmail].filter(Boolean).join(', ')}
`

const greeting = { sv: 'Hej!', en: 'Hello,' } as const

/** What a letter about a round says, with how it begins and ends. */
export const letterBody = (said: string, about: About, language: Language) =>
  `${greeting[language]}\n\n${said}\n${letterFooter(about, language)}`
