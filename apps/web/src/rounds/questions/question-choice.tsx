import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldGroup } from '../../look/field.tsx'
import { codeAt } from '../../look/error-at.ts'
import { useQuestionErrorText } from './question-errors.ts'
import type { QuestionForm } from './question-form.ts'

interface QuestionChoiceProps {
  readonly name: 'kind' | 'length' | 'askedOf' | 'required' | 'audience'
  readonly label: string
  readonly hint?: ReactNode
  /** Any number of them. */
  readonly several?: boolean
  readonly options: readonly (readonly [value: string, text: string])[]
}

export function QuestionChoice({ name, label, hint, several = false, options }: QuestionChoiceProps) {
  const { register, formState } = useFormContext<QuestionForm>()
  const textOf = useQuestionErrorText()
  const code = codeAt(formState.errors, name)
  const error = code === undefined ? undefined : textOf(name, code)
  return (
    <FieldGroup id={name} label={label} hint={hint} error={error} radios={!several}>
      {options.map(([value, text]) => (
        <div className="option" key={value}>
          <input
            className="ds-input"
            type={several ? 'checkbox' : 'radio'}
            id={`${name}-${value}`}
            value={value}
            {...register(name)}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </div>
      ))}
    </FieldGroup>
  )
}
