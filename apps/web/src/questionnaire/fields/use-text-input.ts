import type { ChangeEvent, FocusEvent } from 'react'
import { useQuestionContext } from '../question-context.tsx'
import { deferInput, flushInput } from '../saving/deferred-input.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** What a text control needs to be written in; nothing of it belongs to the frame that draws a key. */
export function useTextInput(name: string) {
  const { form } = useQuestionContext()
  const { onChange, onBlur, ...control } = form.register(name)
  return {
    ...control,
    onChange: ({ target }: ChangeEvent<TextControl>) => deferInput(target, () => onChange({ target, type: 'change' })),
    onBlur: (event: FocusEvent<TextControl>) => {
      flushInput()
      void onBlur(event)
    },
  }
}
