import type { Option, Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { memo } from 'react'
import { ConflictChoices } from '../saving/conflict-choices.tsx'
import { useAnsweredAgain } from '../saving/use-answered-again.ts'
import { EarlierAnswer, UnconfirmedMark } from './earlier-answer.tsx'
import { fieldId } from '../question-context.tsx'
import { WrittenByAnother } from '../presence/written-by.tsx'
import { AnswerField } from './answer-field.tsx'
import { ContradictionNotice } from './contradiction-notice.tsx'
import { askedBy } from './field-frame.tsx'
import { MatrixField } from './matrix-field.tsx'
import { ReasonField } from './reason-field.tsx'

interface QuestionFieldProps {
  readonly question: Question
  /** The rows or options that are shown, where not all are, as one word; drawn again only when it changes. */
  readonly parts: string
}

/** One question with everything that belongs to it. */
export const QuestionField = memo(function QuestionField({ question, parts }: QuestionFieldProps) {
  const name = nameOf(question)
  return (
    <div
      className={question.kind === 'matrix' ? 'question question--wide' : 'question'}
      id={fieldId(name)}
      tabIndex={-1}
      {...useAnsweredAgain(question)}
    >
      <ConflictChoices question={question} />
      {question.kind === 'matrix' ? (
        <MatrixField question={question} rows={shownIn(question.rows, parts)} />
      ) : (
        <>
          <AnswerField asked={askedBy(offering(question, parts), name)} />
          <UnconfirmedMark question={question} parts={parts} />
          {question.carries !== false && <EarlierAnswer name={name} kind={question} />}
        </>
      )}
      <ContradictionNotice question={question} />
      <WrittenByAnother question={question} />
      {question.kind === 'text' && <ReasonField question={question} />}
    </div>
  )
})

const shownIn = (all: readonly Option[], parts: string) => {
  const shown = new Set(parts.split(' '))
  return all.filter(({ code }) => shown.has(code))
}

const offering = (question: Exclude<Question, { kind: 'matrix' }>, parts: string) =>
  question.kind === 'single' && question.chosenIn
    ? { ...question, options: shownIn(question.options, parts) }
    : question
