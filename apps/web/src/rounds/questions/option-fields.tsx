import { flushSync } from 'react-dom'
import { useFormContext, useWatch } from 'react-hook-form'
import { FieldGroup } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { codeAt } from '../../look/error-at.ts'
import { useQuestionErrorText } from './question-errors.ts'
import { anOption, type QuestionForm } from './question-form.ts'
import { QuestionTextField } from './question-text-field.tsx'

/** The options of a list, each in both languages. */
export function OptionFields() {
  const { t } = useTranslation('rounds')
  const { control, formState, setValue, setFocus } = useFormContext<QuestionForm>()
  // The library's own lists would be among what everybody who answers fetches.
  const options = useWatch({ control, name: 'options' })
  const change = (changed: QuestionForm['options']) =>
    flushSync(() => setValue('options', changed, { shouldDirty: true, shouldValidate: formState.isSubmitted }))
  const textOf = useQuestionErrorText()
  const code = codeAt(formState.errors, 'options')
  const error = code === undefined ? undefined : textOf('options', code)
  return (
    <FieldGroup id="options" label={t('questions.form.options')} hint={t('questions.form.optionsHint')} error={error}>
      {options.map(({ code: own }, at) => (
        <div className="own-option" key={own}>
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
              change(options.filter((_, it) => it !== at))
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
        onClick={() => {
          change([...options, anOption()])
          setFocus(`options.${options.length}.text.sv`)
        }}
      >
        {t('questions.form.addOption')}
      </button>
    </FieldGroup>
  )
}
