import { answer } from '@kartlaggning/schema/answers/address'
import { isWithheld } from '@kartlaggning/schema/answers/audience'
import { isSameToAll } from '@kartlaggning/schema/definitions/problem-size'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { tilePositions } from '@kartlaggning/schema/county-tiles/county-tiles'
import { isItemUnderWay, type ListedJointAction } from '../../gaps/rules/items.ts'
import { sharedProblemWithoutJointAction } from '../../gaps/rules/regional/r40-shared-problem-without-joint-action.ts'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { roundOf, type Round } from '../../gaps/rules/round.ts'
import { findGaps } from '../../gaps/rules/rules.ts'
import { jointActionsAsOne } from './joint-actions-as-one.ts'
import { saidTo } from './said-to.ts'

/** F8: where the municipalities lie, and by problem what some of them do together and which neighbours do nothing. */
export function compileAcross(
  answers: RoundAnswers,
  municipalities: readonly MunicipalityAnswers[],
): FigureData['across'] {
  if (answers.modulesOff.includes('problems') || !isAnyJudged(municipalities)) return undefined
  const round = roundOf(answers)
  const positions = tilePositions(municipalities)
  const actions = actionsAcross(round)
  const pairs = pairsIn(round)
  const alone = findGaps(answers, [sharedProblemWithoutJointAction]).filter(({ assessed }) => assessed)
  return {
    tiles: municipalities.map(({ code }) => ({ municipality: code, ...(positions.get(code) ?? { x: 0, y: 0 }) })),
    problems: problemArea
      .map(({ code }) => code)
      .filter(isSameToAll)
      .map((problem) => ({
        problem,
        actions: actions.filter((it) => it.problems.has(problem)).map(({ name, places }) => ({ name, places })),
        pairs: pairs.filter((it) => it.problems.has(problem)).map((it) => it.places),
        alone: alone.filter((it) => it.problem === problem).map((it) => it.municipalities),
      })),
  }
}

const isAnyJudged = (municipalities: readonly MunicipalityAnswers[]) =>
  municipalities.some((it) =>
    [it.municipality, it.police].some((side) =>
      problemArea.some(({ code }) => {
        const said = saidTo(side, `problems.concern.${code}`)
        return typeof said === 'object' && !isWithheld(said)
      }),
    ),
  )

interface Effort {
  readonly name: string
  readonly places: string[]
  readonly problems: ReadonlySet<string>
}

/** Joint actions under way that cover two of the county's municipalities or more; of the same name in the same places, one. */
function actionsAcross(round: Round): Effort[] {
  const found = jointActionsAsOne(round)
    .filter((items) => items.some(isItemUnderWay))
    .map((items) => effortOf(items, round))
    .filter(({ places }) => places.length > 1)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv') || (a.places.join() < b.places.join() ? -1 : 1))
  return found.reduce<Effort[]>((all, it) => {
    const same = all.findIndex((other) => areSame(it, other))
    const known = all[same]
    return known ? all.with(same, joined(known, it)) : [...all, it]
  }, [])
}

function effortOf(items: readonly ListedJointAction[], round: Round): Effort {
  const codes = new Set(items.flatMap(({ from, entry }) => [from.code, ...(entry.municipalities ?? [])]))
  return {
    name: items[0]?.entry.name ?? '',
    places: round.municipalities.flatMap(({ code }) => (codes.has(code) ? [code] : [])),
    problems: new Set(items.flatMap(({ problems }) => problems)),
  }
}

const areSame = (one: Effort, other: Effort) =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase() &&
  one.places.filter((it) => other.places.includes(it)).length > 1

const joined = (one: Effort, other: Effort): Effort => ({
  name: one.name,
  places: [...new Set([...one.places, ...other.places])].toSorted(),
  problems: new Set([...one.problems, ...other.problems]),
})

/** Each two that are said to cooperate, whoever says so, and about what. */
function pairsIn(round: Round): Omit<Effort, 'name'>[] {
  const codes = new Set(round.municipalities.map((it) => it.code))
  const found = new Map<string, { readonly places: string[]; readonly problems: Set<string> }>()
  for (const side of round.municipalities.flatMap((it) => it.sides))
    for (const other of answer(side, 'cooperation.with') ?? []) {
      if (other === side.code || !codes.has(other)) continue
      const places = [side.code, other].toSorted()
      const pair = found.get(places.join()) ?? { places, problems: new Set<string>() }
      for (const problem of answer(side, 'cooperation.problems') ?? []) pair.problems.add(problem)
      found.set(places.join(), pair)
    }
  return [...found.values()].toSorted((a, b) => (a.places.join() < b.places.join() ? -1 : 1))
}
