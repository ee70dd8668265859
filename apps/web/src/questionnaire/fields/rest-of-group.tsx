import type { MatrixQuestion, Option } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import type { Text } from '@kartlaggning/schema/text'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext, useText } from '../question-context.tsx'

interface RestOfGroupProps {
  readonly question: MatrixQuestion
  /** Rows of the group that nobody has answered. */
  readonly left: readonly Option[]
  readonly group: Text | undefined
}

/** One act for what is no problem here: the rest of a group gets the lowest answer, and it can be taken back. */
export function RestOfGroup({ question, left, group }: RestOfGroupProps) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const text = useText()
  const [filled, setFilled] = useState<readonly string[]>([])
  // The button that was pressed goes: what was done is said there, and can be taken back, by whoever used the keyboard.
  const button = useRef<HTMLButtonElement>(null)
  const said = useRef<HTMLSpanElement>(null)
  const lowest = question.cell.kind === 'scale' ? question.cell.points.find((point) => point.value === 0) : undefined
  if (!lowest) return null
  const answer = text(lowest.text)
  const fill = (rows: readonly string[], value: string) =>
    rows.forEach((row) => form.setValue(`${nameOf(question)}.${row}`, value))
  const answerRest = () => {
    const rows = left.map((row) => row.code)
    fill(rows, String(lowest.value))
    setFilled(rows)
    said.current?.focus()
  }
  const takeBack = () => {
    flushSync(() => {
      fill(filled, '')
      setFilled([])
    })
    button.current?.focus()
  }
  return (
    <div className="matrix__rest no-print">
      {left.length > 1 && (
        <button
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="button"
          ref={button}
          onClick={answerRest}
        >
          {t('matrix.rest', { answer, count: left.length })}
          {group && <span className="visually-hidden">{text(group)}</span>}
        </button>
      )}
      <span role="status" ref={said} tabIndex={-1}>
        {filled.length > 0 && t('matrix.restDone', { answer, count: filled.length })}
      </span>{' '}
      {filled.length > 0 && (
        <button className="ds-link" type="button" onClick={takeBack}>
          {t('matrix.undo')}
        </button>
      )}
    </div>
  )
}
