import { newId } from '@kartlaggning/schema/id'
import { everyReminded, REMINDER_TIME } from '@kartlaggning/schema/respondents/reminder-day'
import type { Reminded, ReminderPlan, ReminderStep } from '@kartlaggning/schema/respondents/reminders'
import { useState, type SyntheticEvent } from 'react'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import './plan-form.css'
import { stepInWords } from './step-in-words.ts'

interface PlanFormProps {
  readonly plan: ReminderPlan | null
  readonly save: (plan: ReminderPlan) => Promise<unknown>
}

const proposed = (): ReminderPlan => ({
  steps: [
    { id: newId(), when: { kind: 'before', days: 14 }, to: 'not-opened' },
    { id: newId(), when: { kind: 'before', days: 7 }, to: 'all' },
    { id: newId(), when: { kind: 'before', days: 2 }, to: 'all' },
  ],
  at: '08:30',
  quietWeekends: true,
  quietHolidays: true,
})

/** When reminders go, to whom and at what time; what is proposed goes only once it is saved. */
export function PlanForm({ plan, save }: PlanFormProps) {
  const { t } = useTranslation('followUp')
  const [edited, setEdited] = useState(() => plan ?? proposed())
  const [error, setError] = useState<string>()
  const { busy, mutate, errorMessage } = useMutation()
  const change = (changes: Partial<ReminderPlan>) => setEdited((before) => ({ ...before, ...changes }))
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const isTime = REMINDER_TIME.test(edited.at)
    setError(isTime ? undefined : t('plan.wrongTime'))
    if (!isTime) {
      document.getElementById('at')?.focus()
      return
    }
    await mutate(() => save(edited))
  }
  return (
    <section>
      <h2>{t(plan === null ? 'plan.propose' : 'plan.title')}</h2>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <Steps steps={edited.steps} set={(steps) => change({ steps })} />
        <Field id="at" label={t('plan.at')} hint={t('plan.atHint')} error={error}>
          <input
            className="ds-input short"
            id="at"
            type="time"
            min="06:00"
            max="19:59"
            value={edited.at}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy({ id: 'at', hint: t('plan.atHint'), error })}
            onChange={(event) => change({ at: event.target.value })}
          />
        </Field>
        <FieldGroup id="quiet" label={t('plan.quiet')} hint={t('plan.quietHint')}>
          {(['quietWeekends', 'quietHolidays'] as const).map((quiet) => (
            <div className="option" key={quiet}>
              <input
                className="ds-input"
                id={quiet}
                type="checkbox"
                checked={edited[quiet]}
                onChange={(event) => change({ [quiet]: event.target.checked })}
              />
              <label htmlFor={quiet}>{t(`plan.${quiet}`)}</label>
            </div>
          ))}
        </FieldGroup>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('plan.save')}
          </button>
        </div>
      </form>
    </section>
  )
}

interface StepsProps {
  readonly steps: readonly ReminderStep[]
  readonly set: (steps: ReminderStep[]) => void
}

const MOST_STEPS = 12

function Steps({ steps, set }: StepsProps) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  return (
    <FieldGroup id="steps" label={t('plan.steps')} hint={steps.length === 0 ? t('plan.noSteps') : undefined}>
      <div className="reminder-steps">
        <ul>
          {steps.map((step) => (
            <li key={step.id}>
              {stepInWords(t, step, language)}
              <button
                className="ds-button"
                data-variant="tertiary"
                type="button"
                onClick={() => set(steps.filter(({ id }) => id !== step.id))}
              >
                {t('plan.remove')}
                <span className="visually-hidden"> {stepInWords(t, step, language)}</span>
              </button>
            </li>
          ))}
        </ul>
        {steps.length < MOST_STEPS && <NewStep add={(step) => set([...steps, step])} />}
      </div>
    </FieldGroup>
  )
}

function NewStep({ add }: { readonly add: (step: ReminderStep) => void }) {
  const { t } = useTranslation('followUp')
  const [days, setDays] = useState('3')
  const [day, setDay] = useState('')
  const [to, setTo] = useState<Reminded>('all')
  const number = Number(days)
  const isGood = day !== '' || (days.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= 90)
  const error = isGood ? undefined : t('plan.wrongDays')
  const put = () => {
    if (!isGood) return document.getElementById('days')?.focus()
    add({ id: newId(), when: day === '' ? { kind: 'before', days: number } : { kind: 'on', day }, to })
    setDay('')
  }
  return (
    <div className="reminder-steps__new">
      <Field id="days" label={t('plan.days')} error={error}>
        <input
          className="ds-input short"
          id="days"
          inputMode="numeric"
          value={days}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'days', error })}
          onChange={(event) => setDays(event.target.value)}
        />
      </Field>
      <Field id="day" label={t('plan.orDay')}>
        <input className="ds-input" id="day" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </Field>
      <Field id="to" label={t('plan.whom')}>
        <select
          className="ds-input"
          id="to"
          value={to}
          onChange={(event) => setTo(everyReminded.find((it) => it === event.target.value) ?? 'all')}
        >
          {everyReminded.map((it) => (
            <option key={it} value={it}>
              {t(`plan.to.${it}`)}
            </option>
          ))}
        </select>
      </Field>
      <button className="ds-button" data-variant="secondary" type="button" onClick={put}>
        {t('plan.add')}
      </button>
    </div>
  )
}
