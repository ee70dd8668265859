import type { Initiative } from '../answers/address.ts'

/** Also of a joint action. */
type Aimed = Pick<Initiative, 'level'>

/** Aimed at those or that at higher risk, or already affected, and not at everyone. */
export const isTargeted = ({ level }: Aimed) => level === 'selective' || level === 'indicated'

export const isLevelNotKnown = ({ level }: Aimed) => level === undefined || level === 'unknown'
