import type { AnswerChange } from '@kartlaggning/schema/answers/answers'
import { answerKey } from '@kartlaggning/schema/answers/answer-key'

export type Value = AnswerChange['value']

/** Where an answer belongs: a question of a section, or of one entry of it. */
export interface AnswerAddress {
  readonly entry: string | null
  /** `section.question`, in a matrix `section.question.row`. */
  readonly question: string
}

export const addressKey = ({ entry, question }: AnswerAddress) => answerKey(entry, question)

/** Whether two answers say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
