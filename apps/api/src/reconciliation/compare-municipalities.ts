import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { compareMirrors, withConversations } from './compare-mirrors.ts'
import { readMirroredSides, type MirroredSide } from './mirrored-side.ts'
import { readConversations } from './read-conversations.ts'

/** The two sides of a municipality beside each other. */
export interface ComparedMunicipality {
  readonly code: string
  readonly name: string
  readonly officialName: string
  readonly municipality: MirroredSide | undefined
  readonly police: MirroredSide | undefined
  readonly mirrors: readonly Mirror[]
}

/** Every municipality of a round, in the order of their names. */
export async function compareMunicipalities(trx: Trx, roundId: string) {
  const [round, sides, steps, municipalities] = await Promise.all([
    selectRound(trx, roundId),
    readMirroredSides(trx, { roundId }),
    readConversations(trx, { roundId }),
    selectMunicipalities(trx, roundId),
  ])
  if (!round) throw new ProblemError('not-found')
  const sections = sectionsOfRound(questionnaireOf(round.questionnaire), round, 'municipality')
  const { concernDifference } = Thresholds.parse(round.thresholds)
  const mirrorsOf = compareMirrors(sections, concernDifference)
  const compared = municipalities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ code, name, officialName }): ComparedMunicipality => {
      const sideOf = (kind: string) => sides.find((side) => side.municipality === code && side.kind === kind)
      const [municipality, police] = [sideOf('municipality'), sideOf('police')]
      const documents = { municipality: municipality?.document ?? null, police: police?.document ?? null }
      const mirrors = withConversations(
        mirrorsOf(documents),
        steps.filter((step) => step.municipality === code),
      )
      return { code, name, officialName, municipality, police, mirrors }
    })
  return { ...round, municipalities: compared }
}

const selectRound = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['scope', 'questionnaire', 'modulesOff', 'supplementary', 'thresholds', 'reconcilesUntil'])
    .executeTakeFirst()

const selectMunicipalities = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('roundMunicipality')
    .innerJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('roundId', '=', roundId)
    .select(['code', 'name', 'officialName'])
    .execute()
