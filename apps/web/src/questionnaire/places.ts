import type { AnswerChange } from '@kartlaggning/schema/answers'

export type Value = AnswerChange['value']

/** Where an answer belongs: a question of a section, or of one entry of it. */
export interface Place {
  readonly entry: string | null
  /** `section.question`, in a matrix `section.question.row`. */
  readonly question: string
}

/** One word for a place, as the API writes it in its problems. */
export const keyOf = ({ entry, question }: Place) => (entry === null ? question : `${entry} ${question}`)

/** Whether two answers say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
