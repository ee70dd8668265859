import type { MatrixQuestion, Option } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { memo, useRef } from 'react'
import { HintAndError } from '../../look/field.tsx'
import { RadioInput } from '../../look/radios.tsx'
import { useLater } from '../../use-later.ts'
import { EarlierAnswer } from './earlier-answer.tsx'
import { fieldId, useQuestionContext, useErrorCode, useText } from '../question-context.tsx'
import { remarkText } from '../remark-texts.ts'
import type { Choice } from '@kartlaggning/schema/questionnaire/scale-options'

interface GridRowProps {
  readonly question: MatrixQuestion
  readonly row: Option
  readonly choices: readonly Choice[]
  readonly hidden: boolean
  /** Answered by a finger or a mouse: arrow keys pass by answers that are not meant. */
  readonly onPointed?: () => void
}

/** What is a touch and not a stay: a change so soon after it was made by it. */
const TOUCH = 500
/** Long enough to see what was chosen. */
const SEEN = 250

export const GridRow = memo(function GridRow({ question, row, choices, hidden, onPointed }: GridRowProps) {
  const { form } = useQuestionContext()
  const text = useText()
  const pointedAt = useRef(0)
  const later = useLater()
  const name = `${nameOf(question)}.${row.code}`
  const code = useErrorCode(name)
  const error = code === undefined ? undefined : text(remarkText(code, question.cell))
  const id = fieldId(name)
  const field = form.register(name)
  return (
    <div
      className="matrix__row"
      id={id}
      role="radiogroup"
      tabIndex={-1}
      hidden={hidden}
      aria-labelledby={`${id}-label`}
      aria-describedby={error && `${id}-error`}
      aria-invalid={error ? true : undefined}
      data-invalid={error ? '' : undefined}
      onPointerUp={({ timeStamp }) => (pointedAt.current = timeStamp)}
    >
      <div className="matrix__label">
        <span id={`${id}-label`}>{text(row.text)}</span>
        <HintAndError id={id} error={error} />
        <EarlierAnswer name={name} kind={question.cell} />
      </div>
      {choices.map((choice) => (
        <label className="matrix__choice" key={choice.value}>
          <RadioInput
            value={choice.value}
            {...field}
            onChange={(event) => {
              void field.onChange(event)
              if (onPointed && event.timeStamp - pointedAt.current < TOUCH) later(onPointed, SEEN)
            }}
          />
          <span>{text(choice.text)}</span>
        </label>
      ))}
    </div>
  )
})
