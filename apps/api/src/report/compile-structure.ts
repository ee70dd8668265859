import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { indicatorOf, indicators, type Indicator } from '@kartlaggning/schema/definitions/structure'
import type { MunicipalityAnswers, RoundAnswers, Side } from '../gaps/rules/round-answers.ts'

/** T2: what each municipality and its police say of the structure of the work. */
export function compileStructure(round: RoundAnswers, municipalities: readonly MunicipalityAnswers[]) {
  // What was left out of the round is no column: an empty one would say that nobody answered.
  const asked = indicators.filter((indicator) => !round.modulesOff.some((off) => indicator.startsWith(`${off}.`)))
  const answerOf = (side: Side | null, indicator: Indicator) =>
    side && (whyWithheldAt(side, indicator) ?? indicatorOf(side, indicator, round) ?? null)
  return municipalities.map(({ code, name, municipality, police }) => ({
    municipality: code,
    name,
    answers: asked.map((question) => ({
      question,
      municipality: answerOf(municipality, question),
      police: answerOf(police, question),
    })),
  }))
}
