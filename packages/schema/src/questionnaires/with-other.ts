import type { Question } from '../questionnaire/question.ts'
import type { Text } from '../text.ts'

/** A question whose list ends in "Annat", and right after it the short text that says what. */
export function withOther<const Q extends Question, const T extends Text>(
  question: Q,
  whatOther: T,
  codes: readonly string[] = ['other'],
) {
  return [
    question,
    {
      id: `${question.id}Other`,
      text: whatOther,
      askedOf: question.askedOf,
      required: false,
      // Free text: read by the county board before it goes any further.
      audience: 'county-board',
      ...(question.carries === false && { carries: false as const }),
      shownWhen: { question: question.id, in: codes },
      kind: 'text',
      max: 100,
    },
  ] as const satisfies readonly Question[]
}
