import type { Evidence } from '@kartlaggning/schema/gap'
import { byProblem, citeItem, initiativesOf, type Item } from './items.ts'
import { inOrderOfCode, submittedSides, type MunicipalityAnswers, type RoundAnswers } from './round-answers.ts'

/** An evaluated initiative with a result, which its municipality is willing to tell others about. */
export interface Experience {
  readonly of: MunicipalityAnswers
  readonly initiative: Item
  readonly evidence: readonly Evidence[]
}

/** Per problem, the best experience of each municipality that has one, found by its code and by its county. */
export interface Experiences {
  readonly byCode: ReadonlyMap<string, Experience>
  readonly byCounty: ReadonlyMap<string, readonly Experience[]>
}

export function experiencesByProblem({ municipalities }: RoundAnswers): Map<string, Experiences> {
  const found = byProblem(
    municipalities.toSorted(inOrderOfCode).flatMap((of) =>
      submittedSides(of)
        .flatMap(initiativesOf)
        .filter(canBeShared)
        .toSorted(bestFirst)
        .map((initiative) => ({
          of,
          initiative,
          problems: initiative.problems,
          evidence: citeItem(initiative, 'problems', 'evaluated', 'result', 'share'),
        })),
    ),
  )
  return new Map([...found].map(([problem, experiences]) => [problem, filed(experiences)]))
}

function filed(experiences: readonly Experience[]): Experiences {
  const byCode = new Map<string, Experience>()
  for (const experience of experiences) {
    if (!byCode.has(experience.of.code)) byCode.set(experience.of.code, experience)
  }
  return { byCode, byCounty: Map.groupBy(byCode.values(), ({ of }) => countyOf(of.code)) }
}

function canBeShared({ entry }: Item): boolean {
  const evaluated = entry.evaluated === 'effect' || entry.evaluated === 'process'
  const fruitful = entry.result === 'reached' || entry.result === 'partly'
  const shared = entry.share === 'yes_talk' || entry.share === 'yes_docs' || entry.share === 'yes_both'
  return evaluated && fruitful && shared
}

const rank = ({ entry }: Item) => (entry.evaluated === 'effect' ? 0 : 2) + (entry.result === 'reached' ? 0 : 1)
const bestFirst = (one: Item, other: Item) => rank(one) - rank(other) || (one.entry.id < other.entry.id ? -1 : 1)

const countyOf = (code: string) => code.slice(0, 2)

/** The few nearest others: neighbours before the rest of the county before the rest of the country, then by code. */
export function nearest(
  code: string,
  experiences: Experiences,
  neighbours: ReadonlySet<string>,
  most: number,
): Experience[] {
  const chosen = new Set<Experience>()
  for (const experience of byNearness(code, experiences, neighbours)) {
    if (chosen.size === most) break
    if (experience.of.code !== code) chosen.add(experience)
  }
  return [...chosen]
}

function* byNearness(code: string, { byCode, byCounty }: Experiences, neighbours: ReadonlySet<string>) {
  const ownCounty = (other: string) => Number(countyOf(other) === countyOf(code))
  const bordering = [...neighbours].flatMap((neighbour) => byCode.get(neighbour) ?? [])
  yield* bordering.toSorted(
    (one, other) => ownCounty(other.of.code) - ownCounty(one.of.code) || inOrderOfCode(one.of, other.of),
  )
  yield* byCounty.get(countyOf(code)) ?? []
  yield* byCode.values()
}
