import { compareAnswers } from '@kartlaggning/schema/definitions/sides-differ'
import { conversationOf } from '@kartlaggning/schema/reconciliation/conversation'
import type { ComparedMirror, Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import { answerAt } from '@kartlaggning/schema/reconciliation/agreed-answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { mirroredQuestions } from '@kartlaggning/schema/reconciliation/mirrored-questions'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { StepOfQuestion } from './read-conversations.ts'

type Sides = { readonly municipality: AnswerDocument | null; readonly police: AnswerDocument | null }

/** Every mirrored question (a matrix row by row) that at least one side of a municipality has answered, side by side. */
export function compareMirrors(sections: readonly Section[], difference: number): (sides: Sides) => ComparedMirror[] {
  const mirrored = mirroredQuestions(sections)
  return (sides) =>
    mirrored.flatMap((question) => {
      const municipality = answerAt(sides.municipality, question.id) ?? null
      const police = answerAt(sides.police, question.id) ?? null
      if (municipality === null && police === null) return []
      const state = compareAnswers(question, municipality, police, difference)
      return [{ question: question.id, municipality, police, state }]
    })
}

/** The same with what has been said where they are not the same; `steps` are those of this municipality, in the order they were taken. */
export const withConversations = (compared: readonly ComparedMirror[], steps: readonly StepOfQuestion[]): Mirror[] =>
  compared.map((mirror) => ({
    ...mirror,
    conversation:
      mirror.state !== 'same'
        ? conversationOf(steps.filter(({ question }) => question === mirror.question).map(({ step }) => step))
        : null,
  }))
