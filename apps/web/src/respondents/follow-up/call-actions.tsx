import { calls, type Call } from '@kartlaggning/schema/respondents/calls'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { dateInTable, dateInText, present } from '@kartlaggning/schema/document/dates'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState, type SyntheticEvent } from 'react'
import { call as ask } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import type { Announce } from '../status-message.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

interface CallActionsProps {
  readonly call: Call
  readonly round: Round
  readonly tell: Announce
}

/** A reminder, a week more, or a note of the call. */
export function CallActions({ call, round, tell }: CallActionsProps) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  return (
    <details>
      <summary>
        {t('calls.act')}
        <span className="visually-hidden"> {t('cure.for', { respondent: insideSentence(call.name, language) })}</span>
      </summary>
      <NoteForm call={call} tell={tell} />
      <div className="buttons">
        {round.status === 'open' && call.reason?.why !== 'to-complete' && (
          <Remind call={call} round={round} tell={tell} />
        )}
        {round.status === 'open' && <Extend call={call} round={round} tell={tell} />}
      </div>
    </details>
  )
}

function Remind({ call, round, tell }: CallActionsProps) {
  const { t } = useTranslation('followUp')
  const { busy, mutate, errorMessage } = useMutation()
  const remind = () =>
    mutate(async () => {
      const body = { respondents: [call.respondentId] }
      const { sent, already } = await ask(reminders.send, { params: { roundId: round.id }, body })
      tell(sent > 0 ? t('reminders.sent', { count: sent }) : t('reminders.already', { count: already }))
    })
  return (
    <>
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        aria-disabled={busy}
        onClick={() => void remind()}
      >
        {t('reminders.one')}
      </button>
      <ErrorMessage text={errorMessage} />
    </>
  )
}

const WEEK = 7

function Extend({ call, round, tell }: CallActionsProps) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  const [reason, setReason] = useState(() => t('extend.reason'))
  const [today] = useState(() => dateInTable(present().toISOString()))
  const closesOn = addDays(call.closesOn < today ? today : call.closesOn, WEEK)
  const day = dateInText(closesOn, language)
  const extend = async () => {
    const body = { respondents: [call.respondentId], closesOn, reason }
    await ask(deadlines.move, { params: { roundId: round.id }, body })
    tell(t('extend.done', { respondent: call.name, day }))
  }
  const id = `reason-${call.respondentId}`
  return (
    <ConfirmButton
      text={t('extend.button')}
      variant="secondary"
      title={t('extend.title', { respondent: insideSentence(call.name, language) })}
      confirm={t('extend.confirm', { day })}
      onConfirm={extend}
    >
      <p>{t('extend.text')}</p>
      <Field id={id} label={t('extend.why')}>
        <input className="ds-input" id={id} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmButton>
  )
}

function NoteForm({ call, tell }: Omit<CallActionsProps, 'round'>) {
  const { t } = useTranslation('followUp')
  const { busy, mutate, errorMessage } = useMutation()
  const [error, setError] = useState<string>()
  const id = (field: string) => `${field}-${call.respondentId}`
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim()
    if (field('note') === '') {
      setError(t('note.empty'))
      form.querySelector('textarea')?.focus()
      return
    }
    setError(undefined)
    const body = { personId: field('person') || null, note: field('note'), nextOn: field('next') || null }
    const { respondentId } = call
    if (!(await mutate(() => ask(calls.note, { params: { respondentId }, body })))) return
    form.reset()
    tell(t('note.done', { respondent: call.name }))
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <Field id={id('note')} label={t('note.label')} hint={t('note.hint')} error={error}>
        <textarea
          className="ds-input"
          id={id('note')}
          name="note"
          rows={2}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: id('note'), hint: t('note.hint'), error })}
        />
      </Field>
      <Field id={id('person')} label={t('note.person')}>
        <select className="ds-input middling" id={id('person')} name="person">
          <option value="">{t('note.nobody')}</option>
          {call.contacts.map(({ personId, name }) => (
            <option key={personId} value={personId}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id={id('next')} label={t('note.next')} optional>
        <input className="ds-input middling" id={id('next')} name="next" type="date" />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('note.save')}
        </button>
      </div>
    </form>
  )
}
