import { useFieldArray, useFormContext } from 'react-hook-form'
import { FieldGroup } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { codeAt } from '../../look/error-at.ts'
import { useQuestionErrorText } from './question-errors.ts'
import { anOption, type QuestionForm } from './question-form.ts'
import { QuestionTextField } from './question-text-field.tsx'

/** The options of a list, each in both languages. */
export function OptionFields() {
  const { t } = useTranslation('rounds')
  const { control, formState } = useFormContext<QuestionForm>()
  const { fields, append, remove } = useFieldArray({ control, name: 'options', keyName: 'key' })
  const textOf = useQuestionErrorText()
  const code = codeAt(formState.errors, 'options')
  const error = code === undefined ? undefined : textOf('options', code)
  return (
    <FieldGroup id="options" label={t('questions.form.options')} hint={t('questions.form.optionsHint')} error={error}>
      {fields.map(({ key }, at) => (
        <div className="own-option" key={key}>
          <div className="two-languages">
            <QuestionTextField
              name={`options.${at}.text.sv`}
              label={t('questions.form.optionSv', { number: at + 1 })}
              language="sv"
            />
            <QuestionTextField
              name={`options.${at}.text.en`}
              label={t('questions.form.optionEn', { number: at + 1 })}
              language="en"
              optional
            />
          </div>
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            onClick={() => {
              remove(at)
              document.getElementById('add-option')?.focus()
            }}
          >
            {t('questions.form.removeOption', { number: at + 1 })}
          </button>
        </div>
      ))}
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        id="add-option"
        onClick={() => append(anOption(), { focusName: `options.${fields.length}.text.sv` })}
      >
        {t('questions.form.addOption')}
      </button>
    </FieldGroup>
  )
}
