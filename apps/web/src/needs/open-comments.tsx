import { readDay } from '@kartlaggning/schema/document/read-day'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState, type SyntheticEvent } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../translation.ts'

interface OpenCommentsProps {
  readonly round: Round
  readonly until: string | null
}

/** Shows those concerned what is confirmed as it stands, and says until when they may comment. */
export function OpenComments({ round, until }: OpenCommentsProps) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const [date, setDate] = useState(until ?? '')
  const [error, setError] = useState<string>()
  const [done, setDone] = useState<{ until: string; respondents: number }>()
  const { busy, mutate, errorMessage } = useMutation()
  const hint = t('comments.hint')
  if (!needsAreOpen(round.status)) return <p className="notice">{t('notOpenForDecisions')}</p>
  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    const day = readDay(date)
    setError(day ? undefined : t('comments.wrongDay'))
    if (day === undefined) return
    const params = { roundId: round.id }
    const isSaved = await mutate(async () => setDone(await call(commenting.open, { params, body: { until: day } })))
    if (isSaved) await revalidate()
  }
  return (
    <form className="decide no-print" noValidate onSubmit={(event) => void send(event)}>
      <h2>{t(until === null ? 'comments.begin' : 'comments.again')}</h2>
      <p>{t(until === null ? 'comments.beginText' : 'comments.againText')}</p>
      <Field id="sista-dag" label={t('comments.day')} hint={hint} error={error}>
        <input
          className="ds-input middling"
          id="sista-dag"
          autoComplete="off"
          value={date}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'sista-dag', hint, error })}
          onChange={(event) => setDate(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <p role="status">
        {done && t('comments.done', { count: done.respondents, date: dateInText(done.until, language) })}
      </p>
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t(until === null ? 'comments.show' : 'comments.showAgain')}
        </button>
      </div>
    </form>
  )
}
