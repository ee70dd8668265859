import type { Text } from '../text.ts'

/**
 * Answers that do not go together. Whoever answers is warned and may let all of them stand; the coordinator is shown what
 * was kept. A number is never used again.
 */
export interface Contradiction {
  readonly number: number
  /** Every one of these has to be so. It is shown at the first; the others are what it reads beside it. */
  readonly when: readonly [Said, ...Said[]]
  /** In one sentence, to both of them. */
  readonly text: Text
}

/** What is said in answer to a question, inside an entry of the same entry. */
export type Said = { readonly question: string } & (
  | { readonly in: readonly string[] }
  /** A month, counted from the day it is read. */
  | { readonly olderThanMonths: number }
  | { readonly atMostMonths: number }
  | { readonly isAhead: true }
  /** A month before the one in this other answer. */
  | { readonly before: string }
  | { readonly atMost: number }
  | { readonly atLeast: number }
  /** Municipalities, the respondent's own among them; in a matrix in any row. */
  | { readonly hasOwnMunicipality: true }
  /** Actors with roles: the counterpart is among them, and nobody of it in the role of this other answer. */
  | { readonly counterpartInOtherRoleThan: string }
  /** What is chosen, some of it with one of these answers in its row of this matrix. */
  | { readonly ratedIn: string; readonly as: readonly (number | string)[] }
)
