import type { ValueAt } from '../answers/address.ts'

/** A problem of the list of problem areas, or one that a county has added. */
export type Problem = ValueAt<'problems.priority'>[number]

/** One side's answer to how large a problem is: 0–4, or a word. */
export type ProblemSize = ValueAt<`problems.concern.${Problem}`>

const LARGE = 3

/** A problem that is not applicable is none, and one that a side does not know is not large to it. */
export const degreeOf = (size: ProblemSize): number => (typeof size === 'number' ? size : 0)

/** Also of what a report has kept. */
export const isLarge = (size: unknown) => typeof size === 'number' && size >= LARGE

const VERY_LARGE = 4

export const isVeryLarge = (size: ProblemSize) => size === VERY_LARGE

const SMALL = 1

/** Small or none to a side that knows. */
export const isSmall = (size: ProblemSize) => isSizeKnown(size) && degreeOf(size) <= SMALL

/** Also of what a report has kept. */
export const isSizeKnown = (size: unknown) => size !== 'unknown'

/** "Annat problem" is one thing to one respondent and another to the next: never compared between respondents. */
export const isSameToAll = (problem: string) => problem !== 'other'
