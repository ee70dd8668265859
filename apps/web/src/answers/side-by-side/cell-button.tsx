import { useState } from 'react'
import { useText } from '../../questionnaire/question-context.tsx'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useTranslation } from '../../translation.ts'
import { CellDialog } from './cell-dialog.tsx'
import { cellId, type ControlProps } from './cell.ts'

/** What needs more room than a cell has: it says what is answered, and opens the ordinary field. */
export function CellButton(props: ControlProps) {
  const { row, context, at, of, cell, note } = props
  const { t } = useTranslation('answers/sideBySide')
  const text = useText()
  const words = useWordsFor(context.kind)
  const [open, setOpen] = useState(false)
  const said = words(row.kind, cell.value)
  const isList = row.kind.kind === 'multi' || row.kind.kind === 'municipalities' || row.kind.kind === 'ranking'
  const short = isList && said.length > 1 ? t('cell.chosen', { count: said.length }) : said.join(', ')
  const isWritten = row.kind.kind === 'text' || row.kind.kind === 'url'
  const nothing = isWritten ? t('cell.write') : t('cell.choose')
  const shown = cell.value === null ? nothing : at > 0 && cell.is === 'same' ? t('cell.asAll', { said: short }) : short
  const id = cellId(at, row)
  return (
    <>
      <button
        className="grid__button"
        id={id}
        type="button"
        aria-haspopup="dialog"
        aria-describedby={`${id}-said ${note}`}
        title={said.join(', ')}
        onClick={() => setOpen(true)}
      >
        <span className="visually-hidden">{t('cell.label', { row: text(row.text), of })}: </span>
        <span id={`${id}-said`}>{shown}</span>
      </button>
      {open && (
        <CellDialog
          {...props}
          onClose={() => {
            setOpen(false)
            document.getElementById(id)?.focus()
          }}
        />
      )}
    </>
  )
}
