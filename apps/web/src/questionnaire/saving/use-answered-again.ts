import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useRef, type FocusEvent, type InputEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { useQuestionContext } from '../question-context.tsx'
import { addressKey } from './answer-address.ts'

/**
 * Whoever gives last round's answer once more has confirmed it: by choosing what is chosen, or by typing what stands there.
 * The saving itself sees no difference, and must not guess: values also come into a form by themselves.
 */
export function useAnsweredAgain(question: Question) {
  const { saving, section, entry } = useQuestionContext()
  const typedIn = useRef<EventTarget>(null)
  const confirm = ({ name }: HTMLInputElement) => {
    const own = nameOf(question)
    const isOwn = name === '' || name === own || (name.startsWith(`${own}.`) && question.kind !== 'matrix')
    const place = { entry, question: isOwn ? question.id : `${section}.${name}` }
    if (saving.state.get().unconfirmed.has(addressKey(place))) saving.confirm([place])
  }
  return {
    onClick: ({ target }: MouseEvent) => {
      // The field hears of a change in the same event, and comes first.
      if (target instanceof HTMLInputElement && target.type === 'radio') queueMicrotask(() => confirm(target))
    },
    // A browser makes no click of the space bar on a radio that is chosen.
    onKeyUp: ({ target, key }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement && target.type === 'radio' && key === ' ') confirm(target)
    },
    onInput: ({ target }: InputEvent) => (typedIn.current = target),
    onBlur: ({ target }: FocusEvent) => {
      if (typedIn.current !== target || target.role === 'combobox') return
      typedIn.current = null
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        confirm(target as HTMLInputElement)
    },
  }
}
