import { unknown } from '@kartlaggning/schema/questionnaire/scale-options'
import { wordsBeside } from '@kartlaggning/schema/questionnaire/words-beside'
import { useWatch } from 'react-hook-form'
import { useCheckOnLeave } from '../../questionnaire/fields/use-check-on-leave.ts'
import { useErrorCode, useQuestionContext, useText } from '../../questionnaire/question-context.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTranslation } from '../../translation.ts'
import { cellId, type ControlProps } from './cell.ts'

/** A number or a month: typed where it stands, and so is that one does not know it. */
export function CellInput({ row, at, of, note }: ControlProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useText()
  const { form } = useQuestionContext()
  const { name, kind } = row
  const { leave, recheck } = useCheckOnLeave(name, kind)
  const value = useWatch({ control: form.control, name })
  const code = useErrorCode(name)
  const held = typeof value === 'string' ? value : ''
  const isUnknown = kind.kind === 'number' || kind.kind === 'month' ? wordsBeside(kind).includes(unknown.value) : false
  const id = cellId(at, row)
  return (
    <>
      <input
        className="ds-input"
        id={id}
        type="text"
        inputMode={kind.kind === 'month' ? 'text' : 'numeric'}
        autoComplete="off"
        list={isUnknown ? `${id}-words` : undefined}
        aria-label={t('cell.label', { row: text(row.text), of })}
        aria-describedby={[note, code && `${id}-error`].filter(Boolean).join(' ')}
        aria-invalid={code ? true : undefined}
        value={held === unknown.value ? text(unknown.text) : held}
        onChange={(event) => {
          form.setValue(name, event.target.value, { shouldDirty: true })
          recheck()
        }}
        onBlur={leave}
      />
      {isUnknown && (
        <datalist id={`${id}-words`}>
          <option>{text(unknown.text)}</option>
        </datalist>
      )}
      {code && (
        <span className="grid__error" id={`${id}-error`}>
          {text(remarkText(code, kind))}
        </span>
      )}
    </>
  )
}
