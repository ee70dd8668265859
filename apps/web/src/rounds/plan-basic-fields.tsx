import { useFormContext } from 'react-hook-form'
import { useLoaderData } from 'react-router'
import { describedBy, Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'
import { PlanChoice } from './plan-choice.tsx'
import type { PlanForm } from './plan-form.ts'
import { PlanTextField } from './plan-text-field.tsx'
import type { loadPlan } from './load-plan.ts'

export function BasicFields() {
  const { t } = useTranslation('rounds')
  return (
    <>
      <h2>{t('plan.basics')}</h2>
      <PlanTextField name="name" label={t('plan.name')} hint={t('plan.nameHint')} />
      <PlanTextField name="year" label={t('plan.year')} width="short" numeric />
      <PlanChoice
        name="scope"
        label={t('plan.scope')}
        options={[
          { value: 'full', text: t('scope.full'), help: t('plan.scopeFull') },
          { value: 'light', text: t('scope.light'), help: t('plan.scopeLight') },
        ]}
      />
      <PreviousRound />
      <PlanTextField name="opensOn" label={t('plan.opensOn')} hint={t('plan.dateHint')} width="short" />
      <PlanTextField name="closesOn" label={t('plan.closesOn')} hint={t('plan.closesOnHint')} width="short" />
      <PlanTextField
        name="estimatedMinutes"
        label={t('plan.estimatedMinutes')}
        hint={t('plan.estimatedMinutesHint')}
        width="short"
        numeric
      />
      <PlanChoice
        name="reconciles"
        label={t('plan.reconciles')}
        hint={t('plan.reconcilesHint')}
        options={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('no') },
        ]}
      />
      <PlanTextField name="contactName" label={t('plan.contactName')} hint={t('plan.contactHint')} />
      <PlanTextField name="contactEmail" label={t('plan.contactEmail')} type="email" width="middling" optional />
      <PlanTextField name="registryNumber" label={t('plan.registryNumber')} width="middling" optional />
    </>
  )
}

function PreviousRound() {
  const { t } = useTranslation('rounds')
  const { round, rounds } = useLoaderData<typeof loadPlan>()
  const { register, watch } = useFormContext<PlanForm>()
  const county = watch('county')
  const earlier = rounds.filter((it) => it.id !== round?.id && it.county === county)
  if (earlier.length === 0) return null
  return (
    <Field id="previousRoundId" label={t('plan.previousRound')} hint={t('plan.previousRoundHint')}>
      <select
        className="ds-input middling"
        id="previousRoundId"
        aria-describedby={describedBy({ id: 'previousRoundId', hint: t('plan.previousRoundHint') })}
        {...register('previousRoundId')}
      >
        <option value="">{t('plan.noPreviousRound')}</option>
        {earlier.map(({ id, name }) => (
          <option key={id} value={id} lang="sv">
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
