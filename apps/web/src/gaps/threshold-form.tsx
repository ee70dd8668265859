import { gaps } from '@kartlaggning/schema/gaps/gap'
import type { ThresholdEntry } from '@kartlaggning/schema/rules/rule-entry'
import type { SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { StatusMessage, useStatusMessage } from '../respondents/status-message.tsx'
import { useTranslation } from '../translation.ts'
import { ThresholdEffects } from './threshold-effects.tsx'
import { ThresholdField } from './threshold-field.tsx'
import { useMovedThresholds } from './use-moved-thresholds.ts'
import './threshold-form.css'

interface ThresholdFormProps {
  readonly thresholds: Readonly<Record<string, ThresholdEntry>>
  /** What the round has, by name. */
  readonly values: Readonly<Record<string, number>>
  readonly roundId: string
}

/** Moves what decides when the rule proposes something; what that does is seen before it is saved. */
export function ThresholdForm({ thresholds, values, roundId }: ThresholdFormProps) {
  const { t } = useTranslation('gaps')
  const [message, announce] = useStatusMessage()
  const { busy, mutate, errorMessage } = useMutation()
  const { typed, type, moved, preview, reset } = useMovedThresholds(roundId, thresholds, values)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (moved === null) return
    const body = { thresholds: moved }
    if (!(await mutate(() => call(gaps.moveThresholds, { params: { roundId }, body })))) return
    announce(t('thresholds.saved'))
  }
  return (
    <section className="decide threshold-form" aria-labelledby="thresholds">
      <h3 id="thresholds">{t('thresholds.title', { count: Object.keys(thresholds).length })}</h3>
      <StatusMessage {...message} />
      <form noValidate onSubmit={(event) => void save(event)}>
        {Object.entries(thresholds).map(([name, threshold]) => (
          <ThresholdField
            key={name}
            name={name}
            threshold={threshold}
            now={values[name] ?? threshold.default}
            typed={typed[name] ?? ''}
            onType={(text) => type(name, text)}
          />
        ))}
        <ThresholdEffects preview={preview} />
        <ErrorMessage text={errorMessage} />
        {moved !== null && (
          <div className="buttons">
            <button className="ds-button" type="submit" aria-disabled={busy}>
              {t('thresholds.save')}
            </button>
            <button className="ds-button" data-variant="secondary" type="button" onClick={reset}>
              {t('thresholds.reset')}
            </button>
          </div>
        )}
      </form>
    </section>
  )
}
