import { indicatorStatus, structureChange } from './structure.ts'

/** Whether what is answered in an indicator comes up to what one has set oneself. */
export function isGoalReached(indicator: string, own: string | null, goal: string): 'yes' | 'no' | 'not_known' {
  if (own === null) return 'not_known'
  const change = structureChange(indicatorStatus(indicator, goal), indicatorStatus(indicator, own))
  if (change === undefined) return 'not_known'
  return change === 'worsened' ? 'no' : 'yes'
}
