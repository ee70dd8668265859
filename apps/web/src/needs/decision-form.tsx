import type { Need } from '@kartlaggning/schema/needs/need'
import { FormProvider, useWatch } from 'react-hook-form'
import { useRevalidator } from 'react-router'
import { ErrorMessage } from '../look/error-message.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { Radio } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import { choices, followUps, isConfirmed } from './decision-fields.ts'
import { useWorkbench } from './load-workbench.ts'
import { isLeft } from './queue/group-queue.ts'
import { reviewed } from './queue/filter-queue.ts'
import { useNeedWords } from './queue/use-need-words.ts'
import { SameForMore } from './same-for-more.tsx'
import { StepFields } from './step-fields.tsx'
import { useDeciding } from './use-deciding.ts'

const priorities = ['high', 'medium', 'low'] as const

type Deciding = ReturnType<typeof useDeciding>

/** Three choices first; what follows from confirming, when that is chosen. A new decision never wipes out the one before. */
export function DecisionForm({ need }: { readonly need: Need }) {
  const { t } = useTranslation('needs')
  const deciding = useDeciding(need)
  const { form, steps, setSteps, send, busy, errorMessage, changed, submitCount } = deciding
  const choice = useWatch({ control: form.control, name: 'choice' })
  const { errors, isDirty } = form.formState
  const wrong = (['choice', 'motivation'] as const).flatMap((field) => {
    const text = errors[field]?.message
    return text ? [{ target: field, text }] : []
  })
  return (
    <FormProvider {...form}>
      <form
        className="form decision"
        data-unsent={isDirty || undefined}
        noValidate
        onSubmit={(event) => void send(event)}
      >
        {submitCount > 0 && wrong.length > 0 && <ErrorSummary errors={wrong} submitCount={submitCount} />}
        {changed && <ChangedByAnother />}
        <FieldGroup id="choice" label={t('decide.status')} error={errors.choice?.message}>
          {choices.map((it) => (
            <Radio
              key={it}
              id={`choice-${it}`}
              value={it}
              label={t(`decide.choice.${it}`)}
              help={t(`decide.choiceHelp.${it}`)}
              {...form.register('choice', { validate: (chosen) => chosen !== '' || t('decide.statusMissing') })}
            />
          ))}
        </FieldGroup>
        {choice !== 'later' && <Motivation need={need} deciding={deciding} />}
        {choice === 'confirm' && (
          <>
            <Selects need={need} deciding={deciding} />
            <StepFields steps={steps} onChange={(changed) => setSteps([...changed])} />
          </>
        )}
        {(choice === 'confirm' || choice === 'dismiss') && <More need={need} deciding={deciding} />}
        <ErrorMessage text={errorMessage} />
        <Save deciding={deciding} busy={busy} />
      </form>
    </FormProvider>
  )
}

interface PartProps {
  readonly need: Need
  readonly deciding: Deciding
}

function Motivation({ need, deciding: { form } }: PartProps) {
  const { t } = useTranslation('needs')
  const error = form.formState.errors.motivation?.message
  const hint = t(need.withheldFrom.length > 0 ? 'decide.motivationHintWithheld' : 'decide.motivationHint')
  return (
    <Field id="motivation" label={t('decide.motivation')} hint={hint} error={error}>
      <textarea
        className="ds-input"
        id="motivation"
        rows={3}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: 'motivation', hint, error })}
        {...form.register('motivation', {
          validate: (text, { choice, followUp }) =>
            text.trim() !== '' ||
            (choice !== 'dismiss' && (choice !== 'confirm' || followUp !== 'confirmed')) ||
            t('decide.motivationMissing'),
        })}
      />
    </Field>
  )
}

/** How it goes is asked of what has been confirmed before. */
function Selects({ need, deciding: { form } }: PartProps) {
  const { t } = useTranslation('needs')
  return (
    <div className="decision__selects">
      {isConfirmed(need) && (
        <Field id="follow-up" label={t('decide.followUp')}>
          <select className="ds-input" id="follow-up" {...form.register('followUp')}>
            {followUps.map((it) => (
              <option key={it} value={it}>
                {t(`status.${it}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id="priority" label={t('priority.label')} optional>
        <select className="ds-input" id="priority" {...form.register('priority')}>
          <option value="">{t('priority.none')}</option>
          {priorities.map((it) => (
            <option key={it} value={it}>
              {t(`priority.${it}`)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

/** Those of the same rule, and those with this one as their root cause. */
function More({ need, deciding: { others, setOthers } }: PartProps) {
  const { queue } = useWorkbench()
  const [own] = need.gaps
  const left = queue.needs.filter((it) => isLeft(it) && it.id !== need.id)
  const candidates = [
    ...left.filter((it) => it.rule === own?.rule),
    ...left.filter((it) => it.rule !== own?.rule && it.under === own?.key),
  ]
  return <SameForMore candidates={candidates} chosen={others} onChange={setOthers} />
}

function Save({ deciding: { next, others }, busy }: { readonly deciding: Deciding; readonly busy: boolean }) {
  const { t } = useTranslation('needs')
  const { queue } = useWorkbench()
  const { titleOf } = useNeedWords()
  return (
    <div className="decision__save">
      <button className="ds-button" type="submit" aria-disabled={busy}>
        {others.size > 0 ? t('decide.saveTogether', { count: others.size + 1 }) : t('decide.saveAndNext')}
      </button>
      <p className="quiet">
        {t('queue.left', { count: reviewed(queue.needs).left })}.{' '}
        {next ? t('decide.next', { need: titleOf(next) }) : t('decide.last')}
      </p>
    </div>
  )
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
