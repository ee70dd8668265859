import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import { keptInTab } from '../../kept-here.ts'
import type { QuestionForm } from './question-form.ts'

const keyOf = (place: string) => `typed question ${place}`

/** What was typed and left unsaved, in this window. */
export function typedBefore(place: string): QuestionForm | undefined {
  const kept = keptInTab.get(keyOf(place))
  return kept === null ? undefined : (JSON.parse(kept) as QuestionForm)
}

export const forgetTyped = (place: string) => keptInTab.remove(keyOf(place))

/** Whoever leaves before saving finds what they typed when they come back. */
export function useTypedKept(place: string, form: UseFormReturn<QuestionForm, unknown, SupplementaryQuestion>) {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keptInTab.set(keyOf(place), JSON.stringify(values)),
      }),
    [form, place],
  )
}
