import { chooseText } from '@kartlaggning/schema/letters/choose-text'
import { fillTemplate } from '@kartlaggning/schema/letters/fill-template'
import type { LetterKind, LetterValues } from '@kartlaggning/schema/letters/letter-kinds'
import { fictionalNotice } from '@kartlaggning/schema/letters/letter-words'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../enqueue-mail.ts'
import type { LetterTexts } from './read-letter-texts.ts'
import { standardText } from './standard-texts.ts'

interface Addressed {
  readonly email: string
  readonly language: Language
  /** Of all that the letter is about; null when they are of several kinds. */
  readonly respondentKind: RespondentKind | null
  readonly fictional: boolean
}

/** A letter of a kind to one recipient, in the words of the county board or the standard ones. */
export function writeLetter<Kind extends LetterKind>(
  texts: LetterTexts,
  kind: Kind,
  { email, language, respondentKind, fictional }: Addressed,
  values: LetterValues<Kind>,
): Letter {
  const text = chooseText(texts, { kind, language, respondentKind }) ?? standardText(kind, language)
  const { subject, body } = fillTemplate(kind, text, values)
  return { to: email, language, subject, body: fictional ? `${body}\n${fictionalNotice[language]}\n` : body }
}
