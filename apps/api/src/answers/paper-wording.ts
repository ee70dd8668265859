import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Names } from '@kartlaggning/schema/answers/answer-in-words'
import type { PaperWording } from '@kartlaggning/schema/answers/document-in-words'
import type { Language } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { languageTag } from '../paper/language-tag.ts'
import { paperTexts } from './paper-texts.ts'

/** How a respondent is spoken to on paper. */
export const paperWording = ({ kind, place }: Answering, language: Language, names: Names): PaperWording => ({
  place,
  language,
  names,
  text: (text) => textFor(text, language, kind),
  word: (word) => paperTexts[language].words[word],
})

/** "22 november 2026", with the time when it is a moment. */
export const whenOnPaper = (at: string, language: Language) =>
  new Intl.DateTimeFormat(languageTag[language], {
    dateStyle: 'long',
    ...(at.length > 10 && { timeStyle: 'short' }),
    timeZone: 'Europe/Stockholm',
  }).format(new Date(at))
