import type { Need } from '@kartlaggning/schema/needs/need'

/** The coordinator stands behind it: neither a proposal, nor dismissed, nor merged into another. */
export const isStoodBehind = ({ status, mergedInto }: Pick<Need, 'status' | 'mergedInto'>) =>
  status !== 'proposed' && status !== 'dismissed' && mergedInto === null
