import { HintAndError } from '../../look/field.tsx'
import { fieldId, useQuestionContext, useText } from '../question-context.tsx'
import type { Asked } from './field-frame.tsx'

/** What is known from the assignment: shown, not asked. */
export function FixedField({ asked }: { readonly asked: Asked }) {
  const { place } = useQuestionContext()
  const text = useText()
  const id = `${fieldId(asked.name)}-fixed`
  return (
    <div className="field" role="group" aria-labelledby={`${id}-label`} aria-describedby={asked.help && `${id}-hint`}>
      <div className="field__label" id={`${id}-label`}>
        {text(asked.text)}
      </div>
      <HintAndError id={id} hint={asked.help && text(asked.help)} />
      <p className="fixed" lang="sv">
        {place}
      </p>
    </div>
  )
}
