import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Names } from '@kartlaggning/schema/answers/answer-in-words'
import type { PaperWording } from '@kartlaggning/schema/answers/document-in-words'
import { paperTexts } from '@kartlaggning/schema/answers/paper-texts'
import type { Language } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'

/** How a respondent is spoken to on paper. */
export const paperWording = (
  { kind, place }: Pick<Answering, 'kind' | 'place'>,
  language: Language,
  names: Names,
): PaperWording => ({
  place,
  language,
  names,
  text: (text) => textFor(text, language, kind),
  word: (word) => paperTexts[language].words[word],
})
