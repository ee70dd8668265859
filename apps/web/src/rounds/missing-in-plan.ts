import type { RoundPlan } from '@kartlaggning/schema/rounds/round'

export type Missing = 'purpose' | 'selection' | 'consultation' | 'contactName' | 'legalGround' | 'municipalities'

/** What has to be recorded before anyone may be asked; the same as the database demands. */
export function missingInPlan(plan: RoundPlan): Missing[] {
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['purpose', plan.purpose === ''],
    ['selection', plan.selection === ''],
    ['legalGround', !plan.voluntary && !plan.legalGround],
    ['consultation', plan.consultation === null],
    ['contactName', plan.contactName === ''],
    ['municipalities', plan.municipalities.length === 0],
  ]
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []))
}
