import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from '../translation.ts'
import { PlanChoice } from './plan-choice.tsx'
import type { PlanForm } from './plan-form.ts'
import { PlanTextField } from './plan-text-field.tsx'

/** What förordning (1982:668) wants recorded before municipalities are asked. */
export function LegalFields() {
  const { t } = useTranslation('rounds')
  const { control } = useFormContext<PlanForm>()
  const [voluntary, held] = useWatch({ control, name: ['voluntary', 'consultation.held'] })
  return (
    <>
      <h2>{t('plan.legal')}</h2>
      <p>{t('plan.legalLead')}</p>
      <PlanTextField name="purpose" label={t('plan.purpose')} hint={t('plan.purposeHint')} multiline />
      <PlanTextField name="selection" label={t('plan.selection')} hint={t('plan.selectionHint')} multiline />
      <PlanChoice
        name="voluntary"
        label={t('plan.voluntary')}
        hint={t('plan.voluntaryHint')}
        options={[
          { value: 'yes', text: t('plan.voluntaryYes') },
          { value: 'no', text: t('plan.voluntaryNo') },
        ]}
      />
      {voluntary === 'no' && (
        <PlanTextField name="legalGround" label={t('plan.legalGround')} hint={t('plan.legalGroundHint')} />
      )}
      <PlanChoice
        name="consultation.held"
        label={t('plan.consultation')}
        hint={t('plan.consultationHint')}
        options={[
          { value: 'yes', text: t('plan.consultationYes') },
          { value: 'no', text: t('plan.consultationNo') },
          { value: 'later', text: t('plan.consultationLater') },
        ]}
      />
      {held === 'yes' && (
        <>
          <PlanTextField
            name="consultation.with"
            label={t('plan.consultationWith')}
            hint={t('plan.consultationWithHint')}
          />
          <PlanTextField
            name="consultation.on"
            label={t('plan.consultationOn')}
            hint={t('plan.dateHint')}
            width="short"
          />
        </>
      )}
      {held === 'no' && (
        <PlanTextField
          name="consultation.reason"
          label={t('plan.consultationReason')}
          hint={t('plan.consultationReasonHint')}
          multiline
        />
      )}
    </>
  )
}
