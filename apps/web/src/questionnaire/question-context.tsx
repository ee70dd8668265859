import { maskedNumberIn } from '@kartlaggning/schema/questionnaire/personal-data'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { errorAt, firstCodeAt } from '../look/error-at.ts'
import { useLanguage } from '../translation.ts'
import type { Autosave } from './saving/autosave.ts'
import type { FormValues } from './form-values.ts'
import { addressKey, type AnswerAddress } from './saving/answer-address.ts'
import { registers } from './registers.ts'
import type { Store } from '../store.ts'

/** What every field of a form needs to know; it never changes while the form is open. */
export interface QuestionContext {
  readonly form: UseFormReturn<FormValues>
  /** What is wrong, as the form found it; a field watches its own. */
  readonly errors: Store<object>
  readonly saving: Autosave
  readonly section: string
  readonly entry: string | null
  readonly kind: RespondentKind
  /** What was answered last round, by the name the form keeps it under; undefined when nothing was. */
  readonly earlier: (name: string) => unknown
  /** County of the round; its municipalities come first in lists. */
  readonly county: string
  /** Code of the municipality that the answers are about. */
  readonly municipality: string | null
  /** What the answers are about: "Sala". */
  readonly place: string
}

const Context = createContext<QuestionContext | null>(null)
export const QuestionContextProvider = Context.Provider

export function useQuestionContext(): QuestionContext {
  const context = useContext(Context)
  if (!context) throw new Error('A field stands outside its form')
  return context
}

/** The questionnaire's texts, in the language chosen and as this respondent reads them. */
export const useText = () => useTextFor(useQuestionContext().kind)

/** The same outside a form. */
export function useTextFor(kind: RespondentKind): (text: Text) => string {
  const language = useLanguage()
  return useCallback((text) => textFor(text, language, kind), [language, kind])
}

export const useRegisters = () => useSyncExternalStore(registers.subscribe, registers.get)

export const fieldId = (name: string) => `q-${name}`

/** The code of what is wrong with an answer: found when validated here, or said by the server. */
export function useErrorCode(name: string): string | undefined {
  const { errors, saving, section, entry } = useQuestionContext()
  const found = useSyncExternalStore(errors.subscribe, () => firstCodeAt(errors.get(), name))
  const refused = useRefused(saving, { entry, question: `${section}.${name}` })
  return found ?? refused
}

/** Whether anything is wrong with an answer, or in any row of a matrix. */
export function useIsWrong(name: string): boolean {
  const { errors } = useQuestionContext()
  return useSyncExternalStore(errors.subscribe, () => errorAt(errors.get(), name) !== undefined)
}

/** The personal number that has to go from an answer, masked, when that is what is wrong with it. */
export function useNumberToRemove(name: string, code: string | undefined): string | undefined {
  const { saving, section, entry } = useQuestionContext()
  return useSyncExternalStore(saving.state.subscribe, () => {
    if (code !== 'personal-number') return undefined
    return maskedNumberIn(saving.valueAt({ entry, question: `${section}.${name}` }))
  })
}

function useRefused({ state }: Autosave, place: AnswerAddress): string | undefined {
  const key = addressKey(place)
  return useSyncExternalStore(state.subscribe, () => state.get().withheld.get(key)?.code)
}
