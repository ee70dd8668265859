import { municipalityGroupWords } from '@kartlaggning/schema/rounds/municipality-group-words'
import type { ReactNode } from 'react'
import { describedBy, Field } from '../../look/field.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { groupCodes, type FactField } from './typed-fact.ts'

interface FactFieldProps {
  readonly name: FactField
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

interface FactTextFieldProps extends FactFieldProps {
  readonly hint?: string
  readonly numeric?: boolean
  readonly optional?: boolean
}

export function FactTextField({ name, value, error, onChange, hint, numeric, optional }: FactTextFieldProps) {
  const { t } = useTranslation('rounds/county')
  const id = `fact-${name}`
  return (
    <Field id={id} label={t(`form.${name}`)} hint={hint} error={error} {...(optional && { optional })}>
      <input
        className={numeric ? 'ds-input short' : 'ds-input middling'}
        id={id}
        value={value}
        inputMode={numeric ? 'numeric' : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  )
}

interface PlaceFieldProps extends FactFieldProps {
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

export function PlaceField({ places, ...props }: PlaceFieldProps) {
  return (
    <ChoiceField {...props}>
      {places
        .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
        .map((it) => (
          <option key={it.code} value={it.code} lang="sv">
            {it.name}
          </option>
        ))}
    </ChoiceField>
  )
}

export function GroupField(props: FactFieldProps) {
  const language = useLanguage()
  return (
    <ChoiceField {...props}>
      {groupCodes.map((code) => (
        <option key={code} value={code}>
          {code} {municipalityGroupWords[code][language]}
        </option>
      ))}
    </ChoiceField>
  )
}

function ChoiceField({ name, value, error, onChange, children }: FactFieldProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('rounds/county')
  const id = `fact-${name}`
  return (
    <Field id={id} label={t(`form.${name}`)} error={error}>
      <select
        className="ds-input middling"
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, error })}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t('form.choose')}</option>
        {children}
      </select>
    </Field>
  )
}
