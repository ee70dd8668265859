import type { ReactNode } from 'react'
import { useFormContext, type FieldPathByValue } from 'react-hook-form'
import { describedBy, Field } from '../../look/field.tsx'
import { codeAt } from '../../look/error-at.ts'
import { useQuestionErrorText } from './question-errors.ts'
import type { QuestionForm } from './question-form.ts'

interface QuestionTextFieldProps {
  readonly name: FieldPathByValue<QuestionForm, string>
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly optional?: boolean
  readonly numeric?: boolean
  readonly language?: 'sv' | 'en'
}

/** One field of text of a question, with its hint and what is wrong with it. */
export function QuestionTextField({ name, label, hint, optional, numeric, language }: QuestionTextFieldProps) {
  const { register, formState } = useFormContext<QuestionForm>()
  const textOf = useQuestionErrorText()
  const code = codeAt(formState.errors, name)
  const error = code === undefined ? undefined : textOf(name, code)
  return (
    <Field id={name} label={label} hint={hint} error={error} {...(optional && { optional })}>
      <input
        {...register(name)}
        id={name}
        className={numeric ? 'ds-input short' : 'ds-input'}
        inputMode={numeric ? 'numeric' : undefined}
        lang={language}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: name, hint, error })}
      />
    </Field>
  )
}
