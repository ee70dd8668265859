import { cooperatesWith, learnsTogether } from '@kartlaggning/schema/definitions/cross-municipal'
import { isNamedMethod } from '@kartlaggning/schema/definitions/method'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { cite } from '../evidence.ts'
import { citeItems, isItemUnderWay, isUnclear, type Item } from '../items.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import { countOfPlaces, placeNames, quoted } from '../wording.ts'
import { codesOf, placesOf } from './in-common.ts'

const METHOD = 'initiatives.method'
type Method = NonNullable<Item['entry']['method']>

export const sameMethodNoSharedLearning = rule('R42', (round, tell) => {
  for (const [method, perhaps] of usesIn(round)) {
    if (learnFromEachOther(placesOf(perhaps))) continue
    const those = perhaps.filter(({ item }) => isItemUnderWay(item))
    const places = placesOf(those)
    if (places.length < round.thresholds.methodMunicipalities) continue
    tell({
      subject: method,
      municipalities: codesOf(places),
      severity: 1,
      sentence: eachAlone(quoted(answerText(METHOD, method)), places),
      evidence: [
        ...citeItems(
          those.map(({ item }) => item),
          'method',
          'phase',
        ),
        ...places.flatMap(({ sides }) => sides.flatMap((side) => cite(side, 'cooperation.with', 'cooperation.forms'))),
      ],
    })
  }
})

/** Something that a municipality, or its police, does by a method. */
interface Use {
  readonly of: Municipality
  readonly item: Item
}

/** What is under way, or may be, alone or with others, by the methods that have a name. */
function usesIn({ municipalities }: Round): ReadonlyMap<Method, readonly Use[]> {
  const found = new Map<Method, Use[]>()
  for (const of of municipalities) {
    for (const item of of.sides.flatMap((side) => [...side.initiatives(), ...side.jointActions()])) {
      const { method } = item.entry
      if (!method || !isNamedMethod(method) || !(isItemUnderWay(item) || isUnclear(item))) continue
      const others = found.get(method)
      if (others) others.push({ of, item })
      else found.set(method, [{ of, item }])
    }
  }
  return found
}

/** Two of them learn together; whether of this method is not asked, and so taken to be. */
function learnFromEachOther(places: readonly Municipality[]): boolean {
  const codes = new Set(codesOf(places))
  return places.some(({ code, sides }) =>
    sides.some(
      (side) => learnsTogether(side) && cooperatesWith(side).some((other) => other !== code && codes.has(other)),
    ),
  )
}

function eachAlone(method: Text, places: readonly Municipality[]): Text {
  const [how, where] = [countOfPlaces(places.length), placeNames(places)]
  return {
    sv: `${how.sv} arbetar enligt samma metod, ${method.sv}: ${where.sv}. Ingen av dem uppger utbildning eller nätverk tillsammans med någon av de andra. De som gör samma sak kan lära av varandra. Länsstyrelsen kan samla dem.`,
    en: `${how.en} work by the same method, ${method.en}: ${where.en}. None of them states training or networks together with any of the others. Those who do the same can learn from each other. The county administrative board can bring them together.`,
  }
}
