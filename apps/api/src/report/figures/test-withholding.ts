import type { Side } from '../../gaps/rules/round-answers.ts'

/** For tests: the side as a reader sees it who is not shown its answers to these questions. */
export const withholding = (side: Side | null, ...questions: readonly string[]): Side | null =>
  side && { ...side, withheld: new Map(questions.map((it) => [it, 'respondent'])) }
