import { cooperatesWith, learnsTogether } from '@kartlaggning/schema/definitions/cross-municipal'
import { isNamedMethod } from '@kartlaggning/schema/definitions/method'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { cite } from '../evidence.ts'
import { citeItem, isItemUnderWay, isUnclear, type Item } from '../items.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { countOfPlaces, placeNames, quoted } from '../wording.ts'
import { codesOf, inCommon, placesOf } from './in-common.ts'

const METHOD = 'initiatives.method'

export const sameMethodNoSharedLearning = rule('R42', (round, tell) => {
  for (const [method, perhaps] of inCommon(round, methodsOf, citeUse)) {
    const those = perhaps.filter(({ from }) => itemsBy(from, method).some(isItemUnderWay))
    const places = placesOf(those)
    if (places.length < round.thresholds.methodMunicipalities || learnFromEachOther(placesOf(perhaps))) continue
    tell({
      subject: method,
      municipalities: codesOf(places),
      severity: 1,
      sentence: eachAlone(quoted(answerText(METHOD, method)), places),
      evidence: [
        ...those.flatMap(({ evidence }) => evidence()),
        ...places.flatMap(({ sides }) => sides.flatMap((side) => cite(side, 'cooperation.with', 'cooperation.forms'))),
      ],
    })
  }
})

/** What is under way, or may be, alone or with others. */
const itemsOf = (from: Submitted): Item[] =>
  [...from.initiatives(), ...from.jointActions()].filter((it) => isItemUnderWay(it) || isUnclear(it))

/** The methods that have a name. */
const methodsOf = (from: Submitted) =>
  itemsOf(from).flatMap(({ entry: { method } }) => (method && isNamedMethod(method) ? [method] : []))

const itemsBy = (from: Submitted, method: string) => itemsOf(from).filter(({ entry }) => entry.method === method)

const citeUse = (from: Submitted, method: string) =>
  itemsBy(from, method)
    .filter(isItemUnderWay)
    .flatMap((item) => citeItem(item, 'method', 'phase'))

/** Two of them learn together; whether of this method is not asked, and so taken to be. */
const learnFromEachOther = (places: readonly Municipality[]) =>
  places.some(({ code, sides }) =>
    sides.some(
      (side) =>
        learnsTogether(side) &&
        cooperatesWith(side).some((other) => other !== code && places.some((place) => place.code === other)),
    ),
  )

function eachAlone(method: Text, places: readonly Municipality[]): Text {
  const [how, where] = [countOfPlaces(places.length), placeNames(places)]
  return {
    sv: `${how.sv} arbetar enligt samma metod, ${method.sv}: ${where.sv}. Ingen av dem uppger utbildning eller nätverk tillsammans med någon av de andra. De som gör samma sak kan lära av varandra. Länsstyrelsen kan samla dem.`,
    en: `${how.en} work by the same method, ${method.en}: ${where.en}. None of them states training or networks together with any of the others. Those who do the same can learn from each other. The county administrative board can bring them together.`,
  }
}
