import type { FocusEvent } from 'react'
import { useQuestionContext } from '../question-context.tsx'
import { flushInput } from '../saving/deferred-input.ts'
import { whenTyped } from './typed.ts'
import type { useCheckOnLeave } from './use-check-on-leave.ts'

type Checked = ReturnType<typeof useCheckOnLeave>
type TextControl = HTMLInputElement | HTMLTextAreaElement

/** What a text control needs to be written in; nothing of it belongs to the frame that draws a key. */
export function useTextInput(name: string, checked?: Checked) {
  const { form } = useQuestionContext()
  const { onChange, onBlur, ref, ...control } = form.register(name)
  return {
    ...control,
    ref: (field: TextControl | null) => {
      ref(field)
      if (!field) return
      whenTyped(field, () => {
        const changing = onChange({ target: field, type: 'change' })
        checked?.recheck()
        return changing
      })
    },
    onBlur: (event: FocusEvent<TextControl>) => {
      flushInput()
      void onBlur(event)
      checked?.leave()
    },
  }
}
