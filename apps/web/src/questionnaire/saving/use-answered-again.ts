import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { takeTyped } from '../fields/typed.ts'
import { useQuestionContext } from '../question-context.tsx'

/**
 * Whoever gives last round's answer once more has confirmed it: by choosing what is chosen, or by typing what stands there.
 * The saving itself sees no difference, and must not guess: values also come into a form by themselves.
 */
export function useAnsweredAgain(question: Question) {
  const { saving, section, entry } = useQuestionContext()
  const opening = useRef<EventTarget>(null)
  const confirm = ({ name }: { readonly name: string }) => {
    const own = nameOf(question)
    const isOwn = name === '' || name === own || (name.startsWith(`${own}.`) && question.kind !== 'matrix')
    saving.confirm([{ entry, question: isOwn ? question.id : `${section}.${name}` }])
  }
  return {
    onPointerDown: ({ target }: PointerEvent) => (opening.current = target),
    onClick: ({ target }: MouseEvent) => {
      const isOpened = opening.current === target
      opening.current = null
      // A list that opens is clicked after it was pressed; an option chosen in it is a click alone.
      const isChosen =
        (target instanceof HTMLInputElement && target.type === 'radio') ||
        (target instanceof HTMLSelectElement && target.value !== '' && !isOpened)
      // The field hears of a change in the same event, and comes first.
      if (isChosen) queueMicrotask(() => confirm(target))
    },
    // A browser makes no click of the space bar on a radio that is chosen.
    onKeyUp: ({ target, key }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement && target.type === 'radio' && key === ' ') confirm(target)
    },
    onBlur: ({ target }: FocusEvent) => {
      if (!takeTyped(target) || target.role === 'combobox') return
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) confirm(target)
    },
  }
}

/** The same for what is searched for and chosen in a list of our own: told before the field takes the value. */
export function useChosenAgain(name: string) {
  const { saving, section, entry, form } = useQuestionContext()
  return (value: string | undefined) => {
    if (value && form.getValues(name) === value) saving.confirm([{ entry, question: `${section}.${name}` }])
  }
}
