import { ruleThresholds } from '@kartlaggning/schema/rules/rule-thresholds'
import { units } from '@kartlaggning/schema/rules/unit'
import { useFormContext } from 'react-hook-form'
import { useLanguage, useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'
import { PlanTextField } from './plan-text-field.tsx'
import { useRuleCatalogue } from './rule-catalogue.ts'

/** Opens by itself when something in it has to be put right. */
export function Thresholds() {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const { formState } = useFormContext<PlanForm>()
  return (
    <details className="plan__thresholds" open={formState.errors.thresholds ? true : undefined}>
      <summary>{t('plan.thresholds')}</summary>
      <p>{t('plan.thresholdsLead')}</p>
      {ruleThresholds(useRuleCatalogue()).map(({ name, question, unit, default: usual }) => (
        <PlanTextField
          key={name}
          name={`thresholds.${name}`}
          label={question[language]}
          hint={t('plan.thresholdHint', { unit: units[unit].asked[language], usual })}
          width="short"
          numeric
        />
      ))}
    </details>
  )
}
