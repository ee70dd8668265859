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
      <QuestionTextField name="text.sv" label={t('asks.form.textSv')} hint={t('asks.form.textHint')} language="sv" />
      <QuestionTextField name="text.en" label={t('asks.form.textEn')} language="en" />
      <QuestionTextField name="help.sv" label={t('asks.form.helpSv')} language="sv" optional />
      <QuestionTextField name="help.en" label={t('asks.form.helpEn')} language="en" optional />
      <QuestionChoice
        name="kind"
        label={t('asks.form.kind')}
        options={kindsOfQuestion.map((kind) => [kind, t(`asks.kind.${kind}`)])}
      />
      <FieldsOfKind />
      <QuestionChoice
        name="askedOf"
        label={t('asks.form.askedOf')}
        several
        options={kinds.map((kind) => [kind, t(`asks.whom.${kind}`)])}
      />
      <QuestionChoice
        name="required"
        label={t('asks.form.required')}
        hint={t('asks.form.requiredHint')}
        options={[
          ['no', t('asks.mayAnswer')],
          ['yes', t('asks.mustAnswer')],
        ]}
      />
      <QuestionChoice
        name="audience"
        label={t('asks.form.audience')}
        hint={t('asks.form.audienceHint')}
        options={audiences.map((it) => [it, t(`asks.audience.${it}`)])}
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
          <QuestionTextField name="most" label={t('asks.form.most')} hint={t('asks.form.mostHint')} numeric optional />
        </>
      )
    case 'number':
      return (
        <>
          <QuestionTextField name="min" label={t('asks.form.min')} numeric />
          <QuestionTextField name="max" label={t('asks.form.max')} numeric />
          <QuestionTextField
            name="unit.sv"
            label={t('asks.form.unitSv')}
            hint={t('asks.form.unitHint')}
            language="sv"
            optional
          />
          <QuestionTextField name="unit.en" label={t('asks.form.unitEn')} language="en" optional />
        </>
      )
    case 'text':
      return (
        <QuestionChoice
          name="length"
          label={t('asks.form.length')}
          options={[
            ['short', t('asks.form.short')],
            ['long', t('asks.form.long')],
          ]}
        />
      )
    case 'scale':
      return <p className="quiet">{t('asks.form.scaleHint')}</p>
    case 'month':
    case 'url':
      return null
  }
}
