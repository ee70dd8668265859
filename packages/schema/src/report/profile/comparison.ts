/** What a respondent can lay its own answers beside: the county, others like it, or the law. */
export const comparisons = ['county', 'alike', 'law'] as const
export type Comparison = (typeof comparisons)[number]
