import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { errorAt } from '../../look/error-at.ts'
import { fromForm, toForm } from '../form-values.ts'
import { useQuestionContext } from '../question-context.tsx'
import { flushInput } from '../saving/deferred-input.ts'

/**
 * A field that is left shows how it was read, and what is wrong with it if anything is; from then on each key tells
 * whether it is right. An empty one says nothing before the section is done.
 */
export function useCheckOnLeave(name: string, kind: Kind) {
  const { form, errors } = useQuestionContext()
  const leave = () => {
    flushInput()
    const typed: unknown = form.getValues(name)
    if (typeof typed !== 'string' || typed.trim() === '') return
    const read = toForm(kind, fromForm(kind, typed))
    if (read !== typed) form.setValue(name, read, { shouldDirty: true })
    void form.trigger(name)
  }
  const recheck = () => {
    if (errorAt(errors.get(), name) !== undefined) void form.trigger(name)
  }
  return { leave, recheck }
}
