import type { RoundPlan } from './round.ts'

/** The provision that makes answering a duty; null where it is voluntary, or where nobody is asked. */
export const provisionOf = (round: { [Field in 'voluntary' | 'legalGround']: RoundPlan[Field] | null }) =>
  round.voluntary === false ? round.legalGround : null
