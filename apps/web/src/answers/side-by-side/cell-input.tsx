import { useTextInput } from '../../questionnaire/fields/use-text-input.ts'
import { useErrorCode, useText } from '../../questionnaire/question-context.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTranslation } from '../../translation.ts'
import { cellId, type ControlProps } from './cell.ts'

/** A number or a month: typed where it stands. */
export function CellInput({ row, at, of, note }: ControlProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useText()
  const input = useTextInput(row.name)
  const code = useErrorCode(row.name)
  const id = cellId(at, row)
  return (
    <>
      <input
        className="ds-input"
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('cell.label', { row: text(row.text), of })}
        aria-describedby={[note, code && `${id}-error`].filter(Boolean).join(' ')}
        aria-invalid={code ? true : undefined}
        {...input}
      />
      {code && (
        <span className="grid__error" id={`${id}-error`}>
          {text(remarkText(code, row.kind))}
        </span>
      )}
    </>
  )
}
