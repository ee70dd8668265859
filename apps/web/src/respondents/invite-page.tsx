import { respondents } from '@kartlaggning/schema/respondent'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigate, useParams } from 'react-router'
import { call } from '../call.ts'
import { NotFoundPage } from '../look/error-page.tsx'
import { useAttempt } from '../look/attempt.ts'
import { ErrorSummary, type SummedError } from '../look/error-summary.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { Page } from '../look/page.tsx'
import { Trouble } from '../look/trouble.tsx'
import { useTranslation } from '../translation.ts'
import type { readFollowedRound } from './routes.tsx'

const fields = ['name', 'email', 'function'] as const

/** One more person to answer for a respondent. */
export function InvitePage() {
  const { t } = useTranslation('respondents')
  const { round, respondents: asked } = useLoaderData<typeof readFollowedRound>()
  const { respondentId } = useParams()
  const respondent = asked.find((it) => it.id === respondentId)
  const { errors, attempts, busy, trouble, send } = useInviting(respondent?.id ?? '', `/omgangar/${round.id}`)
  if (!respondent) return <NotFoundPage />
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <Page
      title={t('invite.title', { respondent: respondent.name })}
      within={round.name}
      back={{ to: `/omgangar/${round.id}`, text: round.name }}
      errors={errors.length > 0 && <ErrorSummary errors={errors} attempt={attempts} />}
      fictional={round.fictional}
    >
      <p className="lead">{t(round.status === 'open' ? 'invite.sentAtOnce' : 'invite.sentLater')}</p>
      {respondent.contacts.length > 0 && (
        <p className="prose">{t('invite.already', { names: respondent.contacts.map((it) => it.name).join(', ') })}</p>
      )}
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        {fields.map((field) => (
          <Field
            key={field}
            id={field}
            label={t(`invite.${field}`)}
            error={errorOf(field)}
            optional={field === 'function'}
          >
            <input
              className="ds-input"
              id={field}
              name={field}
              type={field === 'email' ? 'email' : 'text'}
              maxLength={120}
              spellCheck={false}
              aria-invalid={errorOf(field) ? true : undefined}
              aria-describedby={describedBy({ id: field, error: errorOf(field) })}
            />
          </Field>
        ))}
        <Trouble text={trouble} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t(round.status === 'open' ? 'invite.send' : 'invite.save')}
          </button>
        </div>
      </form>
    </Page>
  )
}

function useInviting(respondentId: string, backTo: string) {
  const { t } = useTranslation('respondents')
  const navigate = useNavigate()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [attempts, setAttempts] = useState(0)
  const { busy, attempt, trouble } = useAttempt()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: (typeof fields)[number]) => {
      const typed = form.get(field)
      return typeof typed === 'string' ? typed.trim() : ''
    }
    const wrong = [
      ...(text('name') ? [] : [{ target: 'name', text: t('invite.nameMissing') }]),
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text('email')) ? [] : [{ target: 'email', text: t('invite.emailWrong') }]),
    ]
    setErrors(wrong)
    setAttempts((count) => count + 1)
    if (wrong.length > 0) return
    const body = { name: text('name'), email: text('email'), function: text('function') }
    if (await attempt(() => call(respondents.invite, { params: { respondentId }, body }))) await navigate(backTo)
  }
  return { errors, attempts, busy, trouble, send }
}
