import type { Initiative } from '../answers/address.ts'

type Evaluated = Pick<Initiative, 'evaluated'>

/** By others than those who do it, or at least as others would. */
export const isEvaluated = ({ evaluated = [] }: Evaluated) =>
  evaluated.includes('effect') || evaluated.includes('process')

/** Also in a simple evaluation of one’s own. */
export const isEvaluatedInSomeWay = (it: Evaluated) => isEvaluated(it) || (it.evaluated?.includes('own') ?? false)
