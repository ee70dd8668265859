import { pages } from '@kartlaggning/schema/pages'
import { answers, type Answering } from '@kartlaggning/schema/answers/answers'
import { submittedOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { describedBy, Field } from '../look/field.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

/** Opens submitted answers again, while the round is open; why is for whoever reads the changes later. */
export function ReopenForm({ answering }: { readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  const { respondentId, open, closesOn, contactName } = answering
  const language = useLanguage()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const { busy, mutate, errorMessage } = useMutation()
  const reopen = async () => {
    await call(answers.reopen, { params: { respondentId }, body: { reason } })
    await navigate(pages.taskList({ respondentId }))
  }
  if (!open) return <p className="prose">{t('receipt.cannotChange', { contact: contactName })}</p>
  const hint = t('receipt.reasonHint')
  return (
    <section className="prose no-print">
      <h2 id="ratta" tabIndex={-1}>
        {t(submittedOnBehalf(answering.submission) ? 'phase.correct' : 'receipt.changeTitle')}
      </h2>
      <p>{t('receipt.changeText', { date: dateInText(closesOn, language) })}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void mutate(reopen)
        }}
      >
        <Field id="reason" label={t('receipt.reason')} hint={hint} optional>
          <input
            id="reason"
            className="ds-input"
            value={reason}
            aria-describedby={describedBy({ id: 'reason', hint })}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t('receipt.reopen')}
        </button>
      </form>
    </section>
  )
}
