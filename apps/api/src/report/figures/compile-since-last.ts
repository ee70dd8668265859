import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import type { MunicipalityAnswers, PreviousRound, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { comparableSince } from './comparable-since.ts'
import { fatesOfInitiatives } from './fates-of-initiatives.ts'
import type { EarlierAndNow } from './earlier-and-now.ts'
import { structureSince } from './structure-since.ts'

/** T8: what has become of the last round's initiatives, and of the structure of the work. */
export function compileSinceLast(
  round: RoundAnswers,
  municipalities: readonly MunicipalityAnswers[],
): FigureData['sinceLast'] {
  const { previous } = round
  if (!previous) return undefined
  const pairs = pairsOf(previous, municipalities)
  const changes = comparableSince(previous.questionnaire, round.questionnaire)
  return {
    initiatives: fatesOfInitiatives(pairs, changes, previous.carried),
    structure: structureSince({ round, previous, changes }, pairs),
  }
}

function pairsOf(previous: PreviousRound, municipalities: readonly MunicipalityAnswers[]): EarlierAndNow[] {
  const before = new Map(previous.municipalities().map((it) => [it.code, it]))
  return municipalities.map((now) => ({ now, earlier: before.get(now.code) }))
}
