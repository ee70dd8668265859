import type { Question } from '../questionnaire/question.ts'
import type { Text } from '../text.ts'

type Other<Q extends Question> = Extract<Question, { kind: 'text' }> & {
  readonly id: `${Q['id']}Other`
  readonly kind: 'text'
}

/** A question whose list ends in "Annat", and right after it the short text that says what. */
export function withOther<const Q extends Question>(
  question: Q,
  whatOther: Text,
  codes: readonly string[] = ['other'],
): readonly [Q, Other<Q>] {
  const other: Other<Q> = {
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
  }
  return [question, other]
}
