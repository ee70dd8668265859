import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { compareMirrors, withConversations } from './compare-mirrors.ts'
import { readConversations, readFinished } from './read-conversations.ts'
import { includesCounterpart, jointActionsOf, readMirroredSides } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'

/** How the two sides of each municipality compare, in numbers. */
export async function followReconciliation(trx: Trx, roundId: string): Promise<ReconciliationOfMunicipality[]> {
  const [round, sides, confirmed, steps, finished, municipalities] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['scope', 'questionnaire', 'modulesOff', 'supplementary', 'thresholds'])
      .executeTakeFirst(),
    readMirroredSides(trx, { roundId }),
    readConfirmations(trx, { roundId }),
    readConversations(trx, { roundId }),
    readFinished(trx, { roundId }),
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
  const { concernDifference } = Thresholds.parse(round.thresholds)
  const confirmations = [...confirmed]
  return municipalities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ code, name }) => {
      const here = sides.filter((side) => side.municipality === code)
      const documentOf = (kind: string) => here.find((side) => side.kind === kind)?.document ?? null
      const both = { municipality: documentOf('municipality'), police: documentOf('police') }
      const compared = compareMirrors(sections, both, concernDifference)
      const saidHere = steps.filter((step) => step.municipality === code)
      const isFinished = (kind: string) => here.some((side) => side.kind === kind && finished.has(side.respondentId))
      const given = confirmations.filter(([key]) => here.some((side) => key.startsWith(side.respondentId)))
      return {
        municipality: code,
        name,
        municipalitySubmitted: both.municipality !== null,
        policeSubmitted: both.police !== null,
        municipalityFinished: isFinished('municipality'),
        policeFinished: isFinished('police'),
        differences: countDifferences(withConversations(compared, saidHere)),
        jointActions: here.flatMap((side) => jointActionsOf(side, questionnaire).filter(includesCounterpart)).length,
        confirmed: given.filter(([, it]) => it.recognition !== 'not_known').length,
        rejected: given.filter(([, it]) => it.recognition === 'not_known').length,
      }
    })
}
