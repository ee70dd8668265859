import { HintAndError } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { fieldId, useQuestionContext, useErrorCode, useText } from '../question-context.tsx'
import { remarkText } from '../remark-texts.ts'
import type { Asked } from './field-frame.tsx'

/** One box whose label is the whole question. */
export function ConfirmationField({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const text = useText()
  const code = useErrorCode(asked.name)
  const error = code === undefined ? undefined : text(remarkText(code, asked.kind))
  const id = `${fieldId(asked.name)}-input`
  const described = [asked.help && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <HintAndError id={id} hint={asked.help && text(asked.help)} error={error} />
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          {...form.register(asked.name)}
        />
        <label htmlFor={id}>{text(asked.text)}</label>
      </div>
      {asked.why && (
        <details className="why no-print">
          <summary>{t('why')}</summary>
          <p>{text(asked.why)}</p>
        </details>
      )}
    </div>
  )
}
