import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import type { Announce } from '../status-message.tsx'
import { useTranslation } from '../../translation.ts'

interface ReportBounceProps {
  readonly round: Round
  readonly respondents: readonly Respondent[]
  readonly tell: Announce
}

/** For a delivery report that has come to somebody's own mailbox. */
export function ReportBounce({ round, respondents, tell }: ReportBounceProps) {
  const { t } = useTranslation('followUp')
  const [report, setReport] = useState('')
  const [error, setError] = useState<string>()
  const { busy, mutate, errorMessage } = useMutation()
  const nameOf = new Map(respondents.flatMap(({ contacts }) => contacts.map((it) => [it.personId, it.email] as const)))
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setError(report.trim() === '' ? t('bounce.empty') : undefined)
    if (report.trim() === '') return document.getElementById('report')?.focus()
    await mutate(async () => {
      const { people } = await call(roundMail.reportBounce, { params: { roundId: round.id }, body: { report } })
      setReport('')
      tell(t('bounce.noted', { people: people.map((id) => nameOf.get(id) ?? '').join(', ') }))
    })
  }
  return (
    <details>
      <summary>{t('bounce.open')}</summary>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <Field id="report" label={t('bounce.label')} hint={t('bounce.hint')} error={error}>
          <textarea
            className="ds-input"
            id="report"
            rows={6}
            value={report}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy({ id: 'report', hint: t('bounce.hint'), error })}
            onChange={(event) => setReport(event.target.value)}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('bounce.save')}
          </button>
        </div>
      </form>
    </details>
  )
}
