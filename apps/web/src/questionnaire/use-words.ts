import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Language, Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useCallback } from 'react'
import { answerInWords } from '@kartlaggning/schema/answers/answer-in-words'
import { useWording } from './use-wording.ts'

/** Answers in words as a respondent of this kind reads them: one line for each thing said. */
export function useWordsFor(kind: RespondentKind): (question: Kind, answer: unknown) => readonly string[] {
  const textIn = useCallback((text: Text, language: Language) => textFor(text, language, kind), [kind])
  const wording = useWording(textIn)
  return useCallback((question, answer) => answerInWords(question, answer, wording), [wording])
}
