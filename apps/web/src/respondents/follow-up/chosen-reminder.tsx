import { reminders } from '@kartlaggning/schema/respondents/reminders'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { FieldGroup } from '../../look/field.tsx'
import type { Announce } from '../status-message.tsx'
import { useTranslation } from '../../translation.ts'

interface ChosenReminderProps {
  readonly round: Round
  readonly respondents: readonly Respondent[]
  readonly tell: Announce
}

/** A reminder at once, to those one chooses among those who have not submitted. */
export function ChosenReminder({ round, respondents, tell }: ChosenReminderProps) {
  const { t } = useTranslation(['followUp', 'respondents'])
  const owing = respondents.filter(
    (it) => it.open && it.status !== 'submitted' && it.status !== 'declined' && it.status !== 'not_invited',
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const still = owing.filter(({ id }) => chosen.has(id))
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((it) => it !== id)))
  const send = async () => {
    const body = { respondents: still.map(({ id }) => id) }
    const { sent, already } = await call(reminders.send, { params: { roundId: round.id }, body })
    setChosen(new Set())
    tell(
      [sent > 0 && t('reminders.sent', { count: sent }), already > 0 && t('reminders.already', { count: already })]
        .filter(Boolean)
        .join(' '),
    )
  }
  if (owing.length === 0) return null
  return (
    <section>
      <h2>{t('chosen.title')}</h2>
      <details>
        <summary>{t('chosen.open', { count: owing.length })}</summary>
        <FieldGroup id="chosen" label={t('chosen.label')}>
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            onClick={() => setChosen(new Set(still.length === owing.length ? [] : owing.map(({ id }) => id)))}
          >
            {t(still.length === owing.length ? 'chosen.none' : 'chosen.all')}
          </button>
          {owing.map(({ id, name, status }) => (
            <div className="option" key={id}>
              <input
                className="ds-input"
                id={`chosen-${id}`}
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              <label htmlFor={`chosen-${id}`}>
                <span lang="sv">{name}</span> <small>{t(`respondents:status.${status}`)}</small>
              </label>
            </div>
          ))}
        </FieldGroup>
        {still.length > 0 && (
          <ConfirmButton
            text={t('chosen.send', { count: still.length })}
            variant="secondary"
            title={t('chosen.confirmTitle', { count: still.length })}
            confirm={t('chosen.confirm')}
            onConfirm={send}
          >
            <p>{t('chosen.text')}</p>
          </ConfirmButton>
        )}
      </details>
    </section>
  )
}
