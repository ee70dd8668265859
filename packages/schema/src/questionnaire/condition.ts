import type { RespondentKind } from '../respondents/respondent-kind.ts'

/**
 * When a question is shown, read from other answers of the same respondent
 * (inside an entry: of the same entry). An unanswered question meets no condition.
 */
export type Condition = {
  readonly question: string
  /** The condition holds for these respondents only; others always see the question. */
  readonly askedOf?: readonly RespondentKind[]
  /** Only when this holds too. */
  readonly and?: Condition
} & (
  | { readonly in: readonly string[] }
  | { readonly notIn: readonly string[] }
  | { readonly atLeast: number }
  /** Row of a matrix: shown for the rows that the other answer contains. */
  | { readonly containsRow: true }
  /** The other answer is a text with something in it that may point out a person. */
  | { readonly pointsOutSomeone: true }
  /** Whatever the other answer is. */
  | { readonly answered: true }
)
