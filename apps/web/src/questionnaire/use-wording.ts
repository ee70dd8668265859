import type { Text } from '@kartlaggning/schema/text'
import { useMemo, useSyncExternalStore } from 'react'
import { useLanguage, useTranslation } from '../translation.ts'
import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { registers } from './registers.ts'

const watchNames = (tell: () => void) => registers.subscribe(tell)
const readNames = () => registers.get()

/** Answers in words, for the one who reads the page; `textIn` says how the questionnaire's texts speak to them. */
export function useWording(textIn: (text: Text, language: Wording['language']) => string): Wording {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  const names = useSyncExternalStore(watchNames, readNames)
  return useMemo(
    () => ({ language, names, text: (text) => textIn(text, language), word: (word) => t(word) }),
    [language, names, textIn, t],
  )
}
