import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldGroup } from '../look/field.tsx'
import { Radio } from '../look/radios.tsx'
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
        <Radio key={value} id={`${name}-${value}`} value={value} label={text} help={help} {...register(name)} />
      ))}
    </FieldGroup>
  )
}
