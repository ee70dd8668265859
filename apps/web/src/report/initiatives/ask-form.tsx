import {
  initiativeCatalogue,
  type SharedInitiative,
} from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useParams, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'

/** A question to the coordinators of the county; what is written stays until it is sent. */
export function AskForm({ initiative }: { readonly initiative: SharedInitiative }) {
  const { t } = useTranslation('report/initiatives')
  const { county = '' } = useParams()
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [message, setMessage] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const error = isMissing && message.trim() === '' ? t('ask.missing') : undefined
  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(message.trim() === '')
    setSent(false)
    if (message.trim() === '') return field.current?.focus()
    const params = { county, initiativeId: initiative.id }
    if (!(await mutate(() => call(initiativeCatalogue.ask, { params, body: { message } })))) return
    setMessage('')
    setMissing(false)
    setSent(true)
    await revalidate()
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <Field id="message" label={t('ask.message')} hint={t('ask.hint')} error={error}>
        <textarea
          className="ds-input"
          id="message"
          ref={field}
          rows={5}
          value={message}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'message', hint: true, error })}
          onChange={(event) => setMessage(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div role="status">{isSent && <p className="notice">{t('ask.sent')}</p>}</div>
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('ask.send')}
        </button>
      </div>
    </form>
  )
}
