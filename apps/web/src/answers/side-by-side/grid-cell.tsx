import { memo } from 'react'
import { QuestionContextProvider } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import { cellId, type CellProps, type ControlProps } from './cell.ts'
import { CellButton } from './cell-button.tsx'
import { CellInput } from './cell-input.tsx'
import { CellSelect, choicesOf } from './cell-select.tsx'
import { CellTick } from './cell-tick.tsx'
import { useCell } from './use-cell.ts'

/** Where a line and a municipality meet. */
export const GridCell = memo(function GridCell(props: CellProps) {
  const { t } = useTranslation('answers/sideBySide')
  const { row, context, common, at } = props
  const cell = useCell(context, common, row)
  const notes = [
    ...(at > 0 && cell.is === 'own' ? [t('cell.own')] : []),
    ...(cell.is === 'empty' ? [t('cell.empty')] : []),
    ...(at > 0 && cell.is === 'same' ? [t('cell.same')] : []),
    ...(cell.isUnconfirmed ? [t('cell.unconfirmed')] : []),
    ...(cell.isDisputed ? [t('cell.disputed')] : []),
    ...(cell.isWithheld ? [t('cell.withheld')] : []),
  ]
  const note = `${cellId(at, row)}-note`
  return (
    <td
      className={at === 0 ? 'grid__all' : 'grid__one'}
      data-column={at}
      data-is={cell.is}
      data-unconfirmed={cell.isUnconfirmed || undefined}
      data-needs={cell.isDisputed || cell.isWithheld || undefined}
    >
      <QuestionContextProvider value={context}>
        <Control {...props} cell={cell} note={note} />
      </QuestionContextProvider>
      <span className="grid__note" id={note}>
        {at === 0 && cell.is !== 'empty' ? t('cell.forAll') : notes.join(', ')}
      </span>
    </td>
  )
})

function Control(props: ControlProps) {
  const { kind } = props.row
  if (choicesOf(kind)) return <CellSelect {...props} />
  if (kind.kind === 'number' || (kind.kind === 'month' && !kind.openEnded)) return <CellInput {...props} />
  if (kind.kind === 'confirmation') return <CellTick {...props} />
  return <CellButton {...props} />
}
