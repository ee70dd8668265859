/** What a respondent can lay its own answers beside: the county, others like it, the law, or goals of its own. */
export const comparisons = ['county', 'alike', 'law', 'goal'] as const
export type Comparison = (typeof comparisons)[number]

/** What it has set itself in parts of the work: the level, by indicator. */
export interface OwnGoal {
  readonly indicator: string
  readonly level: string
}
