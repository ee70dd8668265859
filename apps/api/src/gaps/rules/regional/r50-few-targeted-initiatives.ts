import { isLevelNotKnown, isTargeted } from '@kartlaggning/schema/definitions/prevention-level'
import { isSameToAll, isSizeKnown, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListedWork } from '@kartlaggning/schema/definitions/listed'
import { topProblems } from '@kartlaggning/schema/definitions/top-problems'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { citeItems, isItemUnderWay, isUnclear, type Item } from '../items.ts'
import type { JudgedProblem } from '../judged-problem.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import { countOfPlaces, problemText } from '../wording.ts'
import { codesOf } from './in-common.ts'

/** The county's top five. */
const PLACES = 5

/** Of a problem that is large in fewer municipalities than that, fewer can be expected. */
export const fewTargetedInitiatives = rule('R50', (round, tell) => {
  const spread = spreadOf(round)
  for (const { problem, sure } of topProblems(sizesOf(spread), PLACES)) {
    const against = round.municipalities.map((it) => it.against(problem).all)
    const targeted = against.filter((items) => items.some(isTargetedItem)).length
    const maybe = round.municipalities.filter((it, at) => mayBeAmong(it, against[at] ?? [])).length
    const { targetedMunicipalities: enough } = round.thresholds
    const where = spread.get(problem)?.large ?? []
    if (targeted >= enough || where.length < enough) continue
    const isKnown = sure && targeted + maybe < enough
    tell({
      subject: problem,
      municipalities: codesOf(where.map(({ of }) => of)),
      problem,
      severity: isKnown ? 2 : null,
      sentence: isKnown ? few(problem, where.length, targeted) : notKnown(problem),
      evidence: [...where.flatMap(({ evidence }) => evidence), ...citeLevel(against.flat().filter(isRelevant))],
    })
  }
})

interface Spread {
  readonly large: { readonly of: Municipality; readonly evidence: readonly Evidence[] }[]
  maybe: number
}

/** Of each problem, where it is large to someone, and in how many more it may be. */
function spreadOf({ municipalities }: Round): Map<Problem, Spread> {
  const found = new Map<Problem, Spread>()
  for (const of of municipalities) {
    for (const { problem, large, sizes } of of.judged().filter(isOfAll)) {
      const spread = found.get(problem) ?? { large: [], maybe: 0 }
      found.set(problem, spread)
      if (large.length > 0) spread.large.push({ of, evidence: large })
      else if (sizes.some(({ value }) => !isSizeKnown(value))) spread.maybe += 1
    }
  }
  return found
}

const isOfAll = ({ problem }: JudgedProblem) => isSameToAll(problem)

const sizesOf = (spread: ReadonlyMap<Problem, Spread>) =>
  new Map([...spread].map(([problem, { large, maybe }]) => [problem, { large: large.length, maybe }]))

const isTargetedItem = (item: Item) => isItemUnderWay(item) && isTargeted(item.entry)

/** No targeted one is known, and one may be there: among those listed, or since no side has told what it does. */
const mayBeAmong = ({ sides }: Municipality, items: readonly Item[]) =>
  !items.some(isTargetedItem) &&
  (items.some(mayBeTargeted) || (sides.length > 0 && !sides.some((side) => hasListedWork(side))))

/** It may be under way, and may be aimed at those at higher risk. */
const mayBeTargeted = (item: Item) => isRelevant(item) && (isTargeted(item.entry) || isLevelNotKnown(item.entry))

const isRelevant = (item: Item) => isItemUnderWay(item) || isUnclear(item)

const citeLevel = (items: readonly Item[]) =>
  citeItems<Item['entry'], 'problems' | 'level' | 'phase'>(items, 'problems', 'level', 'phase')

function few(problem: Problem, large: number, targeted: number): Text {
  const name = problemText(problem)
  const [where, how] = [countOfPlaces(large), countOfPlaces(targeted)]
  const only =
    targeted === 0 ? { sv: 'Ingen kommun', en: 'No municipality' } : { sv: `Bara ${how.sv}`, en: `Only ${how.en}` }
  return {
    sv: `${name.sv} är ett av de fem problem som bedöms som stora i flest kommuner i länet (${where.sv}). ${only.sv} har en insats mot det som riktar sig till dem, eller de platser, där risken är förhöjd eller problemet redan finns. Insatser till alla når inte alltid dem som behöver mest. Länsstyrelsen kan ge råd om metoder.`,
    en: `${name.en} is one of the five problems that are judged as large in most municipalities of the county (${where.en}). ${only.en} has an initiative against it for those, or the places, at higher risk or already affected. Initiatives for everyone do not always reach those in most need. The county administrative board can give advice on methods.`,
  }
}

function notKnown(problem: Problem): Text {
  const name = problemText(problem)
  return {
    sv: `${name.sv} är ett av länets större problem, men det framgår inte av alla svar hur stort det är eller vem insatserna mot det riktar sig till. Därför går det inte att bedöma om det finns för få riktade insatser.`,
    en: `${name.en} is one of the larger problems of the county, but not all answers say how large it is or whom the initiatives against it are for, so it cannot be assessed whether there are too few targeted ones.`,
  }
}
