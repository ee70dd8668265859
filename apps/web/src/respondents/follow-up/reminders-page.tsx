import { reminders as operations, type Reminders } from '@kartlaggning/schema/respondents/reminders'
import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ChosenReminder } from './chosen-reminder.tsx'
import type { loadReminders } from './load.ts'
import { PlanForm } from './plan-form.tsx'
import { stepInWords } from './step-in-words.ts'

/** When those who have not submitted are reminded, whom it would reach, and a reminder by hand. */
export function RemindersPage() {
  const { t } = useTranslation('followUp')
  const { round, respondents, reminders } = useLoaderData<typeof loadReminders>()
  const mayPlan = useMay('respondents.invite')
  const [message, tell] = useStatusMessage()
  const next = reminders.coming[0]
  const language = useLanguage()
  return (
    <RoundFrame
      round={round}
      tab="respondents"
      title={
        next
          ? t('reminders.titleNext', { count: next.people.length, day: dateInText(next.day, language) })
          : t('reminders.title')
      }
    >
      <p className="prose">{t('reminders.lead')}</p>
      <p>
        <Link className="ds-link" to={pages.roundMail({ roundId: round.id })}>
          {t('log.link')}
        </Link>
      </p>
      <StatusMessage {...message} />
      <Coming reminders={reminders} />
      {mayPlan && (
        <PlanForm
          key={JSON.stringify(reminders.plan)}
          plan={reminders.plan}
          save={async (body) => {
            await call(operations.plan, { params: { roundId: round.id }, body })
            tell(t('plan.saved'))
          }}
        />
      )}
      {mayPlan && round.status === 'open' && <ChosenReminder round={round} respondents={respondents} tell={tell} />}
      <Past reminders={reminders} />
    </RoundFrame>
  )
}

function Coming({ reminders: { plan, coming } }: { readonly reminders: Reminders }) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  if (plan === null) return <p className="notice notice--warm">{t('reminders.noPlan')}</p>
  return (
    <section>
      <h2>{t('reminders.coming')}</h2>
      {coming.length === 0 && <p>{t('reminders.nothingComing')}</p>}
      {coming.map(({ stepId, day, people }) => {
        const step = plan.steps.find(({ id }) => id === stepId)
        return (
          <details key={`${stepId} ${day}`}>
            <summary>
              {t('reminders.whoGets', { count: people.length, day: dateInText(day, language), time: plan.at })}
              {step && <small> {stepInWords(t, step, language)}</small>}
            </summary>
            <ul>
              {people.map(({ personId, name, email, respondents }) => (
                <li key={personId} lang="sv">
                  {name}, {email}: {respondents.join(', ')}
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function Past({ reminders: { past } }: { readonly reminders: Reminders }) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  if (past.length === 0) return null
  return (
    <section>
      <h2>{t('reminders.past')}</h2>
      <ul>
        {past.map(({ stepId, at, sent }) => (
          <li key={`${stepId} ${at}`}>{t('reminders.went', { count: sent, at: dateInWords(at, language) })}</li>
        ))}
      </ul>
    </section>
  )
}
