import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldGroup } from '../look/field.tsx'
import type { PlanForm } from './plan-form.ts'

interface PlanChoiceProps {
  readonly name: 'scope' | 'voluntary' | 'reconciles' | 'consultation.held'
  readonly label: string
  readonly hint?: ReactNode
  readonly options: readonly { readonly value: string; readonly text: string; readonly help?: string }[]
}

/** A choice between a few alternatives, one of which is always chosen. */
export function PlanChoice({ name, label, hint, options }: PlanChoiceProps) {
  const { register } = useFormContext<PlanForm>()
  return (
    <FieldGroup id={name} label={label} hint={hint}>
      {options.map(({ value, text, help }) => (
        <div className="option" key={value}>
          <input
            className="ds-input"
            type="radio"
            id={`${name}-${value}`}
            value={value}
            aria-describedby={help ? `${name}-${value}-help` : undefined}
            {...register(name)}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
          {help && (
            <p className="option__help" id={`${name}-${value}-help`}>
              {help}
            </p>
          )}
        </div>
      ))}
    </FieldGroup>
  )
}
