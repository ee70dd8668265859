import type { Answered } from '../answers/address.ts'

type List = 'initiatives' | 'jointActions' | 'collaborators'

/**
 * A side has told what there is of a list, if only that there is nothing. Whoever submits here has to; answers that were read
 * in from a file may lack the list, and what nobody was asked is not none.
 */
export const hasListed = ({ answers }: Answered, ...lists: readonly List[]): boolean =>
  lists.every((list) => (answers[list]?.entries?.length ?? 0) > 0 || answers[list]?.none === true)

/** A side has told of all that it does, alone and together with others. */
export const hasListedWork = (from: Answered) => hasListed(from, 'initiatives', 'jointActions')
