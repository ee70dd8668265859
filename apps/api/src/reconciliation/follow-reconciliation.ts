import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { compareMirrors } from './compare-mirrors.ts'
import { includesCounterpart, jointActionsOf, readMirroredSides } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'

/** How the two sides of each municipality compare, in numbers. */
export async function followReconciliation(trx: Trx, roundId: string): Promise<ReconciliationOfMunicipality[]> {
  const [round, sides, confirmed, municipalities] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['scope', 'questionnaire', 'modulesOff', 'supplementary'])
      .executeTakeFirst(),
    readMirroredSides(trx, { roundId }),
    readConfirmations(trx, { roundId }),
    trx
      .selectFrom('roundMunicipality')
      .innerJoin('municipality', 'municipality.code', 'municipalityCode')
      .where('roundId', '=', roundId)
      .select(['code', 'name'])
      .execute(),
  ])
  if (!round) throw new ProblemError('not-found')
  const { questionnaire } = round
  const sections = sectionsOfRound(questionnaireOf(questionnaire), round, 'municipality')
  const confirmations = [...confirmed]
  return municipalities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ code, name }) => {
      const here = sides.filter((side) => side.municipality === code)
      const documentOf = (kind: string) => here.find((side) => side.kind === kind)?.document ?? null
      const compared = compareMirrors(sections, {
        municipality: documentOf('municipality'),
        police: documentOf('police'),
      })
      const given = confirmations.filter(([key]) => here.some((side) => key.startsWith(side.respondentId)))
      return {
        municipality: code,
        name,
        municipalitySubmitted: documentOf('municipality') !== null,
        policeSubmitted: documentOf('police') !== null,
        compared: compared.filter((it) => it.state === 'same' || it.state === 'differs').length,
        differing: compared.filter((it) => it.state === 'differs').length,
        jointActions: here.flatMap((side) => jointActionsOf(side, questionnaire).filter(includesCounterpart)).length,
        confirmed: given.filter(([, it]) => it.recognition !== 'not_known').length,
        rejected: given.filter(([, it]) => it.recognition === 'not_known').length,
      }
    })
}
