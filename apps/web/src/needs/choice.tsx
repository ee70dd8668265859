import { useFormContext } from 'react-hook-form'
import { FieldGroup } from '../look/field.tsx'
import { Radio } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import type { DecisionFields } from './decision-fields.ts'

interface ChoiceProps {
  readonly name: 'status' | 'priority'
  readonly label: string
  readonly optional?: boolean
  readonly options: readonly (readonly [value: string, text: string, help?: string])[]
  readonly error?: string | undefined
}

export function Choice({ name, label, optional, options, error }: ChoiceProps) {
  const { t } = useTranslation('needs')
  const { register } = useFormContext<DecisionFields>()
  return (
    <FieldGroup id={name} label={label} error={error} {...(optional && { optional })}>
      {options.map(([value, text, help]) => (
        <Radio
          key={value}
          id={`${name}-${value || 'none'}`}
          value={value}
          label={text}
          help={help}
          {...register(name, optional ? {} : { validate: (chosen) => chosen !== '' || t('decide.statusMissing') })}
        />
      ))}
    </FieldGroup>
  )
}
