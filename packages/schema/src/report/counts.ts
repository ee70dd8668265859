import { isWithheld } from '../answers/audience.ts'
import { isSupportPlanned } from '../definitions/planned-support.ts'
import { isSameToAll, isSizeKnown } from '../definitions/problem-size.ts'
import { countShown } from './count-shown.ts'
import type { Counted } from './counted.ts'
import { largeOf } from './large-problem.ts'
import type { Report } from './report.ts'
import { indicatorStatus } from './indicator-status.ts'

export type SideName = 'municipality' | 'police'

/** Who was asked and has not answered, so that every figure can say so. */
export function silentIn({ response, policeAreas }: Pick<Report, 'response' | 'policeAreas'>) {
  const sides = response.flatMap(({ name, sides: both }) =>
    (['municipality', 'police'] as const).flatMap((side) =>
      both[side] && both[side].submittedAt === null ? [{ name, side }] : [],
    ),
  )
  return { sides, policeAreas: policeAreas.filter((area) => area.side.submittedAt === null).map((area) => area.name) }
}

/** How many have answered, of how many. */
export function answeredIn({ response }: Pick<Report, 'response'>) {
  const answered = (side: SideName) => response.filter(({ sides }) => sides[side]?.submittedAt).length
  return {
    all: response.length,
    municipality: answered('municipality'),
    police: answered('police'),
    both: response.filter(({ sides }) => sides.municipality?.submittedAt && sides.police?.submittedAt).length,
  }
}

/** In how many municipalities this is in place, in the eyes of one side; `null` when too few answers are shown. */
export function inPlace({ structure }: Pick<Report, 'structure'>, question: string, side: SideName): Counted | null {
  const statuses = structure.flatMap(({ answers }) => {
    const found = answers.find((it) => it.question === question)
    return found ? [indicatorStatus(question, found[side])] : []
  })
  return countShown(
    statuses,
    (status) => status !== 'not_shown',
    (status) => status === 'in_place',
  )
}

/** Who has answered, but shows its answers to fewer than the reader. */
export const withholdingIn = ({ response }: Pick<Report, 'response'>) =>
  response.flatMap(({ name, sides }) =>
    (['municipality', 'police'] as const).flatMap((side) => (sides[side]?.withheld ? [{ name, side }] : [])),
  )

/** A question that was left out of the round is in nobody's row. */
export const isAsked = ({ structure }: Pick<Report, 'structure'>, question: string): boolean =>
  structure.some(({ answers }) => answers.some((it) => it.question === question))

/** The problems that are large in most municipalities. */
export function largest({ problems }: Pick<Report, 'problems'>, count: number) {
  return problems
    .flatMap((it) => {
      const large = largeOf(it)
      return large && large.count > 0 ? [{ problem: it.problem, large }] : []
    })
    .toSorted((a, b) => b.large.count - a.large.count)
    .slice(0, count)
}

/** Some answers are withheld, and of no problem are enough shown to be counted. */
export const tooFewToCount = ({ problems }: Pick<Report, 'problems'>) =>
  problems.length > 0 && problems.every((it) => largeOf(it) === null)

/** Where the two sides see a problem so differently that it counts, and whether there is anything to compare at all. */
export function differences({ problems }: Pick<Report, 'problems'>) {
  const differing = problems.flatMap((problem) => problem.cells.filter((cell) => cell.differs))
  return {
    cells: differing.length,
    municipalities: new Set(differing.map((cell) => cell.municipality)).size,
    areCompared: problems.some(({ problem, cells }) => isSameToAll(problem) && cells.some(haveBothJudged)),
  }
}

const haveBothJudged = ({ concern }: Report['problems'][number]['cells'][number]) =>
  [concern.municipality, concern.police].every((it) => it !== null && !isWithheld(it) && isSizeKnown(it))

/** What the coordinator stands for. */
export function needsIn({ needs, withheldNeeds = 0 }: Pick<Report, 'needs' | 'withheldNeeds'>) {
  return {
    all: needs.length,
    withheld: withheldNeeds,
    high: needs.filter((need) => need.priority === 'high').length,
    statutory: needs.filter((need) => need.severity === 4).length,
    withSupport: needs.filter(isSupportPlanned).length,
  }
}

const priorities = ['high', 'medium', 'low', null]

export const inOrder = (needs: Report['needs']) =>
  needs.toSorted(
    (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || (b.severity ?? 0) - (a.severity ?? 0),
  )
