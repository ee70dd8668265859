import { needs, type Need } from '@kartlaggning/schema/needs/need'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useRevalidator } from 'react-router'
import { call, isProblem } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import type { Announce } from '../respondents/status-message.tsx'
import { useTranslation } from '../translation.ts'
import { Measures } from './measures.tsx'
import { Choice } from './choice.tsx'
import type { DecisionFields } from './decision-fields.ts'

const statuses = ['confirmed', 'dismissed', 'planned', 'in_progress', 'resolved', 'carried_over'] as const
const priorities = ['high', 'medium', 'low'] as const

/** A decision says what, and why; a new one never wipes out the one before. */
export function DecisionForm({ need, announce }: { readonly need: Need; readonly announce: Announce }) {
  const { t } = useTranslation('needs')
  const { form, send, busy, errorMessage, changed, submitCount } = useDeciding(need, announce)
  const { errors } = form.formState
  const wrong = (['status', 'motivation'] as const).flatMap((field) => {
    const text = errors[field]?.message
    return text ? [{ target: field, text }] : []
  })
  const hint = t(need.withheldFrom.length > 0 ? 'decide.motivationHintWithheld' : 'decide.motivationHint')
  return (
    <FormProvider {...form}>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        {submitCount > 0 && wrong.length > 0 && <ErrorSummary errors={wrong} submitCount={submitCount} />}
        {changed && <ChangedByAnother />}
        <Choice
          name="status"
          label={t('decide.status')}
          options={statuses.map((it) => [it, t(`status.${it}`), t(`decide.help.${it}`)])}
          error={errors.status?.message}
        />
        <Field id="motivation" label={t('decide.motivation')} hint={hint} error={errors.motivation?.message}>
          <textarea
            className="ds-input"
            id="motivation"
            rows={3}
            maxLength={1000}
            aria-invalid={errors.motivation ? true : undefined}
            aria-describedby={describedBy({ id: 'motivation', hint, error: errors.motivation?.message })}
            {...form.register('motivation', {
              validate: (text, { status }) =>
                text.trim() !== '' ||
                (status !== 'confirmed' && status !== 'dismissed') ||
                t('decide.motivationMissing'),
            })}
          />
        </Field>
        <Choice
          name="priority"
          label={t('decide.priority')}
          optional
          options={[...priorities.map((it) => [it, t(`priority.${it}`)] as const), ['', t('priority.none')]]}
        />
        <Measures need={need} />
        <Field id="support" label={t('decide.support')} hint={t('decide.supportHint')} optional>
          <textarea
            className="ds-input"
            id="support"
            rows={3}
            maxLength={1000}
            aria-describedby="support-hint"
            {...form.register('support')}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('decide.save')}
          </button>
        </div>
      </form>
    </FormProvider>
  )
}

function useDeciding(need: Need, announce: Announce) {
  const { t } = useTranslation('needs')
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage, error } = useMutation()
  const form = useForm<DecisionFields>({
    defaultValues: {
      status: need.status === 'proposed' ? '' : need.status,
      motivation: need.decisions.at(-1)?.motivation ?? '',
      priority: need.priority ?? '',
      measures: need.measures,
      support: need.support,
    },
    shouldFocusError: false,
  })
  const decide = async ({ status, priority, ...fields }: DecisionFields) => {
    if (status === '' || status === 'proposed') return
    const body = { ...fields, status, priority: priority || null, seen: need.version }
    if (await mutate(() => call(needs.decide, { params: { needId: need.id }, body }))) announce(t('decide.done'))
  }
  const send = async (event: React.SyntheticEvent) => {
    await form.handleSubmit(decide)(event)
    setSubmitCount((count) => count + 1)
  }
  const changed = isProblem(error, 'need-was-changed-by-another')
  return { form, send, busy, errorMessage: changed ? undefined : errorMessage, changed, submitCount }
}

/** What was typed stays in the fields until one chooses to reload the page. */
function ChangedByAnother() {
  const { t } = useTranslation('needs')
  const { revalidate } = useRevalidator()
  return (
    <div className="notice notice--warm" role="alert">
      <p>{t('decide.changed')}</p>
      <p>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void revalidate()}>
          {t('decide.reload')}
        </button>
      </p>
    </div>
  )
}
