import { readDay } from '@kartlaggning/schema/document/read-day'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useId, useState, type SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

/** Moves the last day of the reconciliation. */
export function LastDay({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const id = useId()
  const [date, setDate] = useState('')
  const [saved, setSaved] = useState<string | null>(null)
  const { busy, mutate, errorMessage } = useMutation()
  const hint = t('lastDay.hint')
  if (!useMay('reconciliation.last-day')) return null
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    void mutate(async () => {
      const body = { until: readDay(date) ?? date.trim() }
      setSaved((await call(reconciliation.setLastDay, { params: { roundId }, body })).until)
    })
  }
  return (
    <details className="no-print">
      <summary>{t('lastDay.title')}</summary>
      <form noValidate onSubmit={save}>
        <Field id={id} label={t('lastDay.label')} hint={hint}>
          <input
            className="ds-input"
            id={id}
            autoComplete="off"
            placeholder=""
            value={date}
            aria-describedby={describedBy({ id, hint })}
            onChange={(event) => setDate(event.target.value)}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <p role="status">{saved && t('lastDay.saved', { date: dateInText(saved, language) })}</p>
        <div className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('lastDay.save')}
          </button>
        </div>
      </form>
    </details>
  )
}
