import { onBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'

export function submittedBy({ municipalitySubmitted, policeSubmitted }: ReconciliationOfMunicipality) {
  if (municipalitySubmitted && policeSubmitted) return 'both'
  if (municipalitySubmitted) return 'onlyMunicipality'
  return policeSubmitted ? 'onlyPolice' : 'neither'
}

/** `neither` as long as somebody still may say so. */
export function finishedBy(
  { municipalityFinished, policeFinished }: ReconciliationOfMunicipality,
  { status }: { readonly status: string },
) {
  if (municipalityFinished && policeFinished) return 'both'
  if (municipalityFinished) return 'municipality'
  if (policeFinished) return 'police'
  return status === 'reconciliation' ? 'neither' : 'nobody'
}

/** Which of the two the county board has answered for, and how much of it; nothing where neither. */
export const givenOnBehalf = ({ onBehalf }: ReconciliationOfMunicipality) =>
  (['municipality', 'police'] as const).flatMap((side) => {
    const mark = onBehalfMark({ proxy: onBehalf[side] })
    return mark ? [{ side, mark }] : []
  })
