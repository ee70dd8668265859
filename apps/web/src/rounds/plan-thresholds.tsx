import { useFormContext } from 'react-hook-form'
import { useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'
import { PlanTextField } from './plan-text-field.tsx'

/** Opens by itself when something in it has to be put right. */
export function Thresholds() {
  const { t } = useTranslation('rounds')
  const { formState } = useFormContext<PlanForm>()
  return (
    <details className="plan__thresholds" open={formState.errors.thresholds ? true : undefined}>
      <summary>{t('plan.thresholds')}</summary>
      <p>{t('plan.thresholdsLead')}</p>
      <PlanTextField
        name="thresholds.pictureMonths"
        label={t('plan.pictureMonths')}
        hint={t('plan.pictureMonthsHint')}
        width="short"
        numeric
      />
      <PlanTextField
        name="thresholds.agreementDateMonths"
        label={t('plan.agreementDateMonths')}
        hint={t('plan.agreementDateMonthsHint')}
        width="short"
        numeric
      />
      <PlanTextField
        name="thresholds.concernDifference"
        label={t('plan.concernDifference')}
        hint={t('plan.concernDifferenceHint')}
        width="short"
        numeric
      />
      <PlanTextField
        name="thresholds.neighbourGroup"
        label={t('plan.neighbourGroup')}
        hint={t('plan.neighbourGroupHint')}
        width="short"
        numeric
      />
    </details>
  )
}
