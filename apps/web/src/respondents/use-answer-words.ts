import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { answerInWords } from '@kartlaggning/schema/answers/answer-in-words'
import type { Registers } from '../questionnaire/registers.ts'
import { useLanguage, useTranslation } from '../translation.ts'

/** What a respondent of some kind has answered, in words: one line for each thing said. */
export function useAnswerWords(names: Registers) {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  return (respondent: RespondentKind, question: Kind, answer: unknown): readonly string[] =>
    answerInWords(question, answer, {
      language,
      names,
      text: (text) => textFor(text, language, respondent),
      word: (word) => t(word),
    })
}
