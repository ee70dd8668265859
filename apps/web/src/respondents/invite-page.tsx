import { respondents } from '@kartlaggning/schema/respondent'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigate, useParams } from 'react-router'
import { call } from '../call.ts'
import { NotFoundPage } from '../look/error-page.tsx'
import { useAttempt } from '../look/attempt.ts'
import { ErrorSummary, type SummedError } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { Trouble } from '../look/trouble.tsx'
import { useTranslation } from '../translation.ts'
import { PersonFields } from './person-fields.tsx'
import { personIn } from './person-in.ts'
import type { readFollowedRound } from './routes.tsx'

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
        <PersonFields labelOf={(field) => t(`invite.${field}`)} errorOf={errorOf} />
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
    const { person: body, wrong } = personIn(new FormData(event.currentTarget))
    setErrors(
      wrong.map((target) => ({ target, text: t(target === 'name' ? 'invite.nameMissing' : 'invite.emailWrong') })),
    )
    setAttempts((count) => count + 1)
    if (wrong.length > 0) return
    if (await attempt(() => call(respondents.invite, { params: { respondentId }, body }))) await navigate(backTo)
  }
  return { errors, attempts, busy, trouble, send }
}
