import type { AnswerEntry, Answering } from '@kartlaggning/schema/answers/answers'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { useState } from 'react'
import { answersIn } from '../../questionnaire/form-values.ts'
import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import type { Shown } from '../../questionnaire/use-question-form.ts'

interface OpenedForm {
  readonly answering: Answering
  readonly entry: AnswerEntry | null
  readonly questions: readonly Question[]
  readonly form: QuestionContext['form']
}

/**
 * While something is asked about again: those questions alone, and what must be answered because of them. The rest is locked.
 */
export function useOpenQuestions(
  { answering: { completion }, entry, questions, form }: OpenedForm,
  shown: readonly Shown[],
) {
  const [answered] = useState(
    () => new Set(Object.keys(shownAnswers(questions, answersIn(questions, form.getValues()), entry !== null))),
  )
  if (!completion) return shown
  const asked = completion.questions.filter((it) => it.entry === (entry?.id ?? null))
  return shown.filter(
    ({ question }) =>
      asked.some((it) => it.question === question.id || it.question.startsWith(`${question.id}.`)) ||
      (question.required && !answered.has(nameOf(question))),
  )
}
