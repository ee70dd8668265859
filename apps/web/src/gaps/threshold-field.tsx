import type { ThresholdEntry } from '@kartlaggning/schema/rules/rule-entry'
import { amountInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { units } from '@kartlaggning/schema/rules/unit'
import { describedBy, Field } from '../look/field.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { valueIn } from './use-moved-thresholds.ts'

interface ThresholdFieldProps {
  readonly name: string
  readonly threshold: ThresholdEntry
  readonly now: number
  readonly typed: string
  readonly onType: (text: string) => void
}

/** A number to write, and a slider to the same. */
export function ThresholdField({ name, threshold, now, typed, onType }: ThresholdFieldProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { question, unit, min, max, term, default: usual } = threshold
  const value = valueIn(typed, threshold)
  const unitText = units[unit].many[language]
  const error =
    value === null ? t('thresholds.outOfBounds', { term: term[language], unit: unitText, min, max }) : undefined
  const hint = t('thresholds.hint', {
    unit: units[unit].asked[language],
    min,
    max,
    usual,
    now: amountInWords(now, unit)[language],
  })
  return (
    <Field id={name} label={question[language]} hint={hint} error={error}>
      <span className="threshold-form__control">
        <input
          className="ds-input"
          id={name}
          inputMode="numeric"
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: name, hint, error })}
          onChange={(event) => onType(event.target.value)}
        />
        <input
          type="range"
          aria-label={question[language]}
          min={min}
          max={max}
          value={value ?? now}
          onChange={(event) => onType(event.target.value)}
        />
      </span>
    </Field>
  )
}
