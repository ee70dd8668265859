import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Trx } from '../database/database.ts'
import { compareMunicipalities } from './compare-municipalities.ts'
import { includesCounterpart, jointActionsOf, type MirroredSide } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'
import { readFinished } from './read-conversations.ts'
import { wasHeld } from './was-held.ts'

/** How the two sides of each municipality compare, in numbers. */
export async function followReconciliation(trx: Trx, roundId: string): Promise<ReconciliationOfMunicipality[]> {
  const [{ questionnaire, municipalities, ...round }, confirmed, finished] = await Promise.all([
    compareMunicipalities(trx, roundId),
    readConfirmations(trx, { roundId }),
    readFinished(trx, { roundId }),
  ])
  const confirmations = [...confirmed]
  const held = wasHeld(round, { count: confirmed.size })
  return municipalities.map(({ code, name, municipality, police, mirrors }) => {
    const here = [municipality, police].filter((side) => side !== undefined)
    const given = confirmations.filter(([key]) => here.some((side) => key.startsWith(side.respondentId)))
    const isFinished = (side: MirroredSide | undefined) => side !== undefined && finished.has(side.respondentId)
    return {
      municipality: code,
      name,
      held,
      municipalitySubmitted: Boolean(municipality?.document),
      policeSubmitted: Boolean(police?.document),
      onBehalf: {
        ...(municipality?.onBehalf && { municipality: municipality.onBehalf }),
        ...(police?.onBehalf && { police: police.onBehalf }),
      },
      municipalityFinished: isFinished(municipality),
      policeFinished: isFinished(police),
      differences: countDifferences(mirrors),
      jointActions: here.flatMap((side) => jointActionsOf(side, questionnaire).filter(includesCounterpart)).length,
      confirmed: given.filter(([, it]) => it.recognition !== 'not_known').length,
      rejected: given.filter(([, it]) => it.recognition === 'not_known').length,
    }
  })
}
