import { missingActors } from '@kartlaggning/schema/definitions/missing-actor'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { cite } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { countOfPlaces, placeNames, quoted } from '../wording.ts'
import { codesOf, inCommon, placesOf } from './in-common.ts'

const MISSING = 'collaborators.missing'

export const actorMissingInTheCounty = rule('R47', (round, tell) => {
  for (const [kind, those] of inCommon(round, missingActors, (from) => cite(from, MISSING))) {
    const places = placesOf(those)
    if (places.length < round.thresholds.missingActorMunicipalities) continue
    tell({
      subject: kind,
      municipalities: codesOf(places),
      severity: 2,
      sentence: missed(quoted(answerText(MISSING, kind)), places),
      evidence: those.flatMap(({ evidence }) => evidence()),
    })
  }
})

function missed(kind: Text, places: readonly Municipality[]): Text {
  const [how, where] = [countOfPlaces(places.length), placeNames(places)]
  return {
    sv: `I ${how.sv} saknar kommunen eller polisen samma aktör, ${kind.sv}: ${where.sv}. Den som saknas på många håll är lättare att nå för hela länet på en gång. Länsstyrelsen kan ta upp det med aktören.`,
    en: `In ${how.en}, the municipality or the police miss the same actor, ${kind.en}: ${where.en}. Someone who is missed in many places is easier to reach for the whole county at once. The county administrative board can raise it with them.`,
  }
}
