import type { Option, Question } from '@kartlaggning/schema/question'
import { nameOf } from '@kartlaggning/schema/shown'
import { memo } from 'react'
import { ConflictChoices } from '../conflict-choice.tsx'
import { EarlierAnswer, UnconfirmedMark } from '../earlier-answer.tsx'
import { fieldId } from '../question-context.tsx'
import { AnswerField } from './answer-field.tsx'
import { askedBy } from './field-frame.tsx'
import { MatrixField } from './matrix-field.tsx'

interface QuestionFieldProps {
  readonly question: Question
  /** The rows of a matrix that are shown, as one word; drawn again only when it changes. */
  readonly rows: string
}

/** One question with everything that belongs to it. */
export const QuestionField = memo(function QuestionField({ question, rows }: QuestionFieldProps) {
  const name = nameOf(question)
  return (
    <div
      className={question.kind === 'matrix' ? 'question question--wide' : 'question'}
      id={fieldId(name)}
      tabIndex={-1}
    >
      <ConflictChoices question={question} />
      <UnconfirmedMark question={question} rows={rows} />
      {question.kind === 'matrix' ? (
        <MatrixField question={question} rows={rowsIn(question.rows, rows)} />
      ) : (
        <>
          <AnswerField asked={askedBy(question, name)} />
          <EarlierAnswer name={name} kind={question} />
        </>
      )}
    </div>
  )
})

const rowsIn = (rows: readonly Option[], codes: string) => {
  const shown = new Set(codes.split(' '))
  return rows.filter((row) => shown.has(row.code))
}
