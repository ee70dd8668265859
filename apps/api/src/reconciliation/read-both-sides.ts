import type { BothSides } from '@kartlaggning/schema/reconciliation/reconciliation'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { compareMunicipalities } from './compare-municipalities.ts'
import { includesCounterpart, jointActionsOf, type MirroredSide } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'
import { readFinished } from './read-conversations.ts'
import { wasHeld } from './was-held.ts'

/** What differs in one municipality, with what the two sides say of it, for whoever follows the round. */
export async function readBothSides(trx: Trx, roundId: string, code: string): Promise<BothSides> {
  const [{ municipalities, questionnaire, reconcilesUntil }, confirmations, finished] = await Promise.all([
    compareMunicipalities(trx, roundId),
    readConfirmations(trx, { roundId }),
    readFinished(trx, { roundId }),
  ])
  const found = municipalities.find((it) => it.code === code)
  if (!found) throw new ProblemError('not-found')
  const { name, officialName, municipality, police, mirrors } = found
  const party = (side: MirroredSide | undefined) =>
    side
      ? {
          respondentId: side.respondentId,
          kind: side.kind,
          name: respondentName(side.kind, name, officialName),
          submitted: side.document !== null,
          ...(side.onBehalf && { onBehalf: side.onBehalf }),
          finished: finished.get(side.respondentId) ?? null,
        }
      : null
  const asked = (by: 'municipality' | 'police', side: MirroredSide | undefined, other: MirroredSide | undefined) =>
    jointActionsOf(side, questionnaire)
      .filter(includesCounterpart)
      .map((entry) => ({
        entry: entry.id,
        by,
        name: entry.name ?? '',
        confirmation: confirmations.get(`${other?.respondentId} ${entry.id}`) ?? null,
      }))
  return {
    municipality: code,
    name,
    questionnaire,
    until: reconcilesUntil,
    held: wasHeld({ reconcilesUntil }, { count: confirmations.size }),
    sides: { municipality: party(municipality), police: party(police) },
    mirrors: [...mirrors],
    jointActions: [...asked('municipality', municipality, police), ...asked('police', police, municipality)],
  }
}
