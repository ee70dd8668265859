import { isWithheld } from '../../answers/audience.ts'
import { degreeOf, isSameToAll, isSizeKnown, type ProblemSize } from '../../definitions/problem-size.ts'
import type { SideName } from '../counts.ts'
import type { Report } from '../report.ts'
import type { Said } from '../tally.ts'

type Problem = Report['problems'][number]

/** What is told of how large a problem is. */
export const aboutSize = (problem: string) => ({ questions: [`problems.concern.${problem}`] })

/** What each municipality, or its police, says of how large a problem is. */
export const saidOf = ({ cells }: Problem, side: SideName): Said<ProblemSize>[] =>
  cells.map(({ concern }) => {
    const said = concern[side]
    if (said === null) return 'not_answered'
    return isWithheld(said) ? said : { answer: said as ProblemSize }
  })

/** Of the municipalities where both sides have judged a problem. */
export interface Judgements {
  readonly problem: string
  readonly of: number
  /** Mean of the degrees, 0–4. */
  readonly mean: Readonly<Record<SideName, number>>
  readonly alike: number
  /** Clearly, so that it counts. */
  readonly higher: Readonly<Record<SideName, number>>
}

/** Both sides’ judgements of each problem, those furthest apart first; null of one that no two have judged. */
export const judgementsOf = ({ problems }: Pick<Report, 'problems'>): Judgements[] =>
  problems
    .flatMap((it) => (isSameToAll(it.problem) ? (judged(it) ?? []) : []))
    .toSorted((one, other) => distance(other) - distance(one))

const distance = ({ mean }: Judgements) => Math.abs(mean.municipality - mean.police)

function judged({ problem, cells }: Problem): Judgements | null {
  const pairs = cells.flatMap(({ concern: { municipality, police }, differs }) =>
    isDegree(municipality) && isDegree(police)
      ? [{ municipality: degreeOf(municipality), police: degreeOf(police), differs }]
      : [],
  )
  if (pairs.length === 0) return null
  const mean = (side: SideName) => pairs.reduce((sum, it) => sum + it[side], 0) / pairs.length
  const differing = pairs.filter((it) => it.differs)
  const higher = differing.filter((it) => it.municipality > it.police).length
  return {
    problem,
    of: pairs.length,
    mean: { municipality: mean('municipality'), police: mean('police') },
    alike: pairs.length - differing.length,
    higher: { municipality: higher, police: differing.length - higher },
  }
}

type Degree = Exclude<ProblemSize, 'unknown'>

const isDegree = (concern: unknown): concern is Degree =>
  concern !== null && !isWithheld(concern) && isSizeKnown(concern)
