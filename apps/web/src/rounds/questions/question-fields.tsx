import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { OptionFields } from './option-fields.tsx'
import { QuestionChoice } from './question-choice.tsx'
import { kindsOfQuestion, type QuestionForm } from './question-form.ts'
import { QuestionTextField } from './question-text-field.tsx'

const kinds = ['municipality', 'police', 'police_area'] as const
const audiences = ['county-board', 'lansbra', 'public'] as const

/** What a question of the county's own is made of. */
export function QuestionFields() {
  const { t } = useTranslation('rounds')
  return (
    <>
      <QuestionTextField
        name="text.sv"
        label={t('questions.form.textSv')}
        hint={t('questions.form.textHint')}
        language="sv"
      />
      <QuestionTextField name="text.en" label={t('questions.form.textEn')} language="en" optional />
      <QuestionTextField name="help.sv" label={t('questions.form.helpSv')} language="sv" optional />
      <QuestionTextField name="help.en" label={t('questions.form.helpEn')} language="en" optional />
      <QuestionChoice
        name="kind"
        label={t('questions.form.kind')}
        options={kindsOfQuestion.map((kind) => [kind, t(`questions.kind.${kind}`)])}
      />
      <FieldsOfKind />
      <QuestionChoice
        name="askedOf"
        label={t('questions.form.askedOf')}
        several
        options={kinds.map((kind) => [kind, t(`questions.whom.${kind}`)])}
      />
      <QuestionChoice
        name="required"
        label={t('questions.form.required')}
        hint={t('questions.form.requiredHint')}
        options={[
          ['no', t('questions.mayAnswer')],
          ['yes', t('questions.mustAnswer')],
        ]}
      />
      <QuestionChoice
        name="audience"
        label={t('questions.form.audience')}
        hint={t('questions.form.audienceHint')}
        options={audiences.map((it) => [it, t(`questions.audience.${it}`)])}
      />
    </>
  )
}

/** What only some kinds need. */
function FieldsOfKind() {
  const { t } = useTranslation('rounds')
  const { control } = useFormContext<QuestionForm>()
  const kind = useWatch({ control, name: 'kind' })
  switch (kind) {
    case 'single':
      return <OptionFields />
    case 'multi':
      return (
        <>
          <OptionFields />
          <QuestionTextField
            name="most"
            label={t('questions.form.most')}
            hint={t('questions.form.mostHint')}
            numeric
            optional
          />
        </>
      )
    case 'number':
      return (
        <>
          <QuestionTextField name="min" label={t('questions.form.min')} numeric />
          <QuestionTextField name="max" label={t('questions.form.max')} numeric />
          <QuestionTextField
            name="unit.sv"
            label={t('questions.form.unitSv')}
            hint={t('questions.form.unitHint')}
            language="sv"
            optional
          />
          <QuestionTextField name="unit.en" label={t('questions.form.unitEn')} language="en" optional />
        </>
      )
    case 'text':
      return (
        <QuestionChoice
          name="length"
          label={t('questions.form.length')}
          options={[
            ['short', t('questions.form.short')],
            ['long', t('questions.form.long')],
          ]}
        />
      )
    case 'scale':
      return <p className="quiet">{t('questions.form.scaleHint')}</p>
    case 'month':
    case 'url':
      return null
  }
}
