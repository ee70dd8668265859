import type { Answered } from '../answers/address.ts'
import { initiativeStatus, isUnderWay } from './initiative-status.ts'

/** How many of the initiatives under way are said to be in the action plan; undefined when none is asked of. */
export function initiativesInPlan({ answers }: Answered): { readonly inPlan: number; readonly of: number } | undefined {
  const asked = (answers.initiatives?.entries ?? []).filter(
    (it) => it.inPlan !== undefined && isUnderWay(initiativeStatus(it)),
  )
  if (asked.length === 0) return undefined
  return { inPlan: asked.filter((it) => it.inPlan === 'yes').length, of: asked.length }
}
