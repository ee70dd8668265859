import { newId } from '@kartlaggning/schema/id'
import { flushSync } from 'react-dom'
import { useTranslation } from '../translation.ts'
import type { StepChoice } from './step-choices.ts'

interface StepFieldsProps {
  readonly steps: readonly StepChoice[]
  readonly onChange: (steps: readonly StepChoice[]) => void
}

/** The next steps that are proposed, to take over and change, and those one writes oneself. */
export function StepFields({ steps, onChange }: StepFieldsProps) {
  const { t } = useTranslation('needs')
  const change = (id: string, changes: Partial<StepChoice>) =>
    onChange(steps.map((step) => (step.id === id ? { ...step, ...changes } : step)))
  const add = () => {
    const step = { id: newId(), measure: null, what: '', who: '', when: '', isChosen: true, isOwn: true }
    flushSync(() => onChange([...steps, step]))
    document.getElementById(`${step.id}-what`)?.focus()
  }
  return (
    <fieldset className="field">
      <legend>
        <span className="field__label">{t('steps.title')}</span>
      </legend>
      {steps.map((step) => (
        <Step key={step.id} step={step} change={(changes) => change(step.id, changes)} />
      ))}
      <button className="ds-button" data-variant="tertiary" type="button" onClick={add}>
        {t('steps.own')}
      </button>
    </fieldset>
  )
}

interface StepProps {
  readonly step: StepChoice
  readonly change: (changes: Partial<StepChoice>) => void
}

function Step({ step, change }: StepProps) {
  const { t } = useTranslation('needs')
  return (
    <>
      <div className="option">
        <input
          className="ds-input"
          type="checkbox"
          id={step.id}
          checked={step.isChosen}
          onChange={(event) => change({ isChosen: event.target.checked })}
        />
        <label htmlFor={step.id}>{step.what || t('steps.ownStep')}</label>
      </div>
      {step.isChosen && (
        <div className="next-steps__more">
          <TextInput
            id={`${step.id}-what`}
            label={t('steps.what')}
            value={step.what}
            wide
            onChange={(what) => change({ what })}
          />
          <TextInput
            id={`${step.id}-who`}
            label={t('steps.who')}
            value={step.who}
            onChange={(who) => change({ who })}
          />
          <TextInput
            id={`${step.id}-when`}
            label={t('steps.when')}
            value={step.when}
            onChange={(when) => change({ when })}
          />
        </div>
      )}
    </>
  )
}

interface TextInputProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly wide?: boolean
  readonly onChange: (value: string) => void
}

function TextInput({ id, label, value, wide, onChange }: TextInputProps) {
  return (
    <div data-wide={wide ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <input className="ds-input" id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
