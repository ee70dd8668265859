import { isExperienceToShare, rankOfExperience } from '@kartlaggning/schema/definitions/experience'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { byProblem, citeItem, type ListedInitiative } from '../items.ts'
import { countyOf } from '../neighbours.ts'
import type { Municipality, Round } from '../round.ts'
import { problemName } from '../wording.ts'

/** An evaluated initiative with a result against a problem, which its municipality is willing to tell others about. */
export interface Experience {
  readonly code: string
  readonly sentence: Text
  readonly evidence: readonly Evidence[]
}

/** Of one problem, the best experience of each municipality that has one, found by its code and by its county. */
export interface Experiences {
  readonly byCode: ReadonlyMap<string, Experience>
  readonly byCounty: ReadonlyMap<string, readonly Experience[]>
}

export function experiencesByProblem({ municipalities }: Round): Map<Problem, Experiences> {
  const found = byProblem(municipalities.flatMap(shared))
  return new Map([...found].map(([problem, shared]) => [problem, filed(problem, shared)]))
}

interface Shared {
  readonly of: Municipality
  readonly initiative: ListedInitiative
  readonly problems: readonly Problem[]
  readonly evidence: readonly Evidence[]
}

/** What a municipality is willing to share, the best first. */
const shared = (of: Municipality): Shared[] =>
  of.sides
    .flatMap((side) => side.initiatives().filter(({ entry }) => isExperienceToShare(entry)))
    .toSorted(bestFirst)
    .map((initiative) => ({
      of,
      initiative,
      problems: initiative.problems,
      evidence: citeItem(initiative, 'problems', 'evaluated', 'result', 'share'),
    }))

function filed(problem: Problem, all: readonly Shared[]): Experiences {
  const byCode = new Map<string, Experience>()
  for (const { of, initiative, evidence } of all) {
    if (byCode.has(of.code)) continue
    byCode.set(of.code, { code: of.code, sentence: sentence(of, initiative, problem), evidence })
  }
  return { byCode, byCounty: Map.groupBy(byCode.values(), ({ code }) => countyOf(code)) }
}

function sentence({ name }: Municipality, { entry }: ListedInitiative, problem: Problem): Text {
  const initiative = entry.name ?? ''
  const { sv, en } = problemName(problem)
  return {
    sv: `${name} har utvärderat insatsen ”${initiative}” mot ${sv} och kan dela erfarenheter.`,
    en: `${name} has evaluated the initiative “${initiative}” against ${en} and can share its experience.`,
  }
}

const bestFirst = ({ entry: one }: ListedInitiative, { entry: other }: ListedInitiative) =>
  rankOfExperience(one) - rankOfExperience(other) || (one.id < other.id ? -1 : 1)

/** The few nearest others: neighbours before the rest of the county before the rest of the country, then by code. */
export function nearest({ code, neighbours }: Municipality, { byCode, byCounty }: Experiences, most: number) {
  const chosen: Experience[] = []
  const choose = (experience: Experience | undefined) => {
    if (experience && experience.code !== code && !chosen.includes(experience)) chosen.push(experience)
    return chosen.length === most
  }
  const enough =
    neighbours.some((neighbour) => choose(byCode.get(neighbour))) || byCounty.get(countyOf(code))?.some(choose)
  if (!enough) byCode.values().some(choose)
  return chosen
}
