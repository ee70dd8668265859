import type { MatrixQuestion, Option } from '@kartlaggning/schema/question'
import { nameOf } from '@kartlaggning/schema/shown'
import type { Text } from '@kartlaggning/schema/text'
import { useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { useAsking, useText } from '../question-context.tsx'

interface RestOfGroupProps {
  readonly question: MatrixQuestion
  /** Rows of the group that nobody has answered. */
  readonly left: readonly Option[]
  readonly group: Text | undefined
  readonly onDone: (() => void) | undefined
}

/** One act for what is no problem here: the rest of a group gets the lowest answer, and it can be taken back. */
export function RestOfGroup({ question, left, group, onDone }: RestOfGroupProps) {
  const { t } = useTranslation('questionnaire')
  const { form } = useAsking()
  const text = useText()
  const [filled, setFilled] = useState<readonly string[]>([])
  const lowest = question.cell.kind === 'scale' ? question.cell.points.find((point) => point.value === 0) : undefined
  if (!lowest) return null
  const answer = text(lowest.text)
  const fill = (rows: readonly string[], value: string) =>
    rows.forEach((row) => form.setValue(`${nameOf(question)}.${row}`, value))
  const answerRest = () => {
    const rows = left.map((row) => row.code)
    fill(rows, String(lowest.value))
    setFilled(rows)
    onDone?.()
  }
  const takeBack = () => {
    fill(filled, '')
    setFilled([])
  }
  return (
    <div className="matrix__rest no-print">
      {left.length > 1 && (
        <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={answerRest}>
          {t('matrix.rest', { answer, count: left.length })}
          {group && <span className="visually-hidden">{text(group)}</span>}
        </button>
      )}
      <span role="status">{filled.length > 0 && t('matrix.restDone', { answer, count: filled.length })}</span>{' '}
      {filled.length > 0 && (
        <button className="ds-link" type="button" onClick={takeBack}>
          {t('matrix.undo')}
        </button>
      )}
    </div>
  )
}
