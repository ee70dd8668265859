import { useText } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import { answerIn } from './columns.tsx'
import { cellId, type ControlProps } from './cell.ts'

/** Something to confirm. */
export function CellTick({ row, context, at, of, cell, note }: ControlProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useText()
  return (
    <input
      className="ds-input"
      type="checkbox"
      id={cellId(at, row)}
      aria-label={t('cell.label', { row: text(row.text), of })}
      aria-describedby={note}
      checked={cell.value === true}
      onChange={(event) => answerIn(context, row, event.target.checked ? true : null)}
    />
  )
}
