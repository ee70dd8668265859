import { useFormContext } from 'react-hook-form'
import { useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'
import { PlanTextField } from './plan-text-field.tsx'

const thresholds = ['pictureMonths', 'agreementDateMonths', 'concernDifference', 'neighbourGroup'] as const

/** Opens by itself when something in it has to be put right. */
export function Thresholds() {
  const { t } = useTranslation('rounds')
  const { formState } = useFormContext<PlanForm>()
  return (
    <details className="plan__thresholds" open={formState.errors.thresholds ? true : undefined}>
      <summary>{t('plan.thresholds')}</summary>
      <p>{t('plan.thresholdsLead')}</p>
      {thresholds.map((name) => (
        <PlanTextField
          key={name}
          name={`thresholds.${name}`}
          label={t(`plan.${name}`)}
          hint={t(`plan.${name}Hint`)}
          width="short"
          numeric
        />
      ))}
    </details>
  )
}
