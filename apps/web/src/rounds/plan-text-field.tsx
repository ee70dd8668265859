import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { describedBy, Field } from '../look/field.tsx'
import { codeAt } from '../look/error-at.ts'
import { usePlanErrorText, type PlanField } from './plan-errors.ts'
import type { PlanForm } from './plan-form.ts'

type TextFieldName = Exclude<
  PlanField,
  'county' | 'municipalities' | 'scope' | 'voluntary' | 'reconciles' | 'consultation.held'
>

interface PlanTextFieldProps {
  readonly name: TextFieldName
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
  readonly width?: 'short' | 'middling'
  readonly numeric?: boolean
  readonly type?: 'email'
  readonly multiline?: boolean
}

/** One field of text of the plan, with its hint and what is wrong with it. */
export function PlanTextField({ name, label, hint, optional, width, numeric, type, multiline }: PlanTextFieldProps) {
  const { register, formState } = useFormContext<PlanForm>()
  const textOf = usePlanErrorText()
  const code = codeAt(formState.errors, name)
  const error = code && textOf(name, code)
  const control = {
    ...register(name),
    id: name,
    className: `ds-input ${width ?? ''}`,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy({ id: name, hint, error }),
  }
  return (
    <Field id={name} label={label} hint={hint} error={error} {...(optional && { optional })}>
      {multiline ? (
        <textarea {...control} rows={3} />
      ) : (
        <input {...control} type={type} inputMode={numeric ? 'numeric' : undefined} />
      )}
    </Field>
  )
}
