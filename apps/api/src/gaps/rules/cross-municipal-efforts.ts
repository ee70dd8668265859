import type { Evidence } from '@kartlaggning/schema/gap'
import { cite } from './evidence.ts'
import { byProblem, citeItem, jointActionsOf, standingOf, type Standing } from './items.ts'
import {
  choices,
  choicesAt,
  inOrderOfCode,
  submittedSides,
  type RoundAnswers,
  type Submitted,
} from './round-answers.ts'

/** What someone has stated that several municipalities do together about these problems. */
export interface CrossMunicipalEffort {
  readonly municipalities: readonly string[]
  readonly problems: readonly string[]
  readonly standing: Standing
  readonly evidence: () => Evidence[]
}

export const effortsByProblem = ({ municipalities }: RoundAnswers): Map<string, CrossMunicipalEffort[]> =>
  byProblem(
    municipalities
      .toSorted(inOrderOfCode)
      .flatMap(submittedSides)
      .flatMap((side) => [...jointEfforts(side), ...cooperation(side)]),
  )

const jointEfforts = (side: Submitted): CrossMunicipalEffort[] =>
  jointActionsOf(side)
    .map((item) => ({
      municipalities: together(side.code, choices(item.entry.municipalities)),
      problems: item.problems,
      standing: standingOf(item),
      evidence: () => citeItem(item, 'problems', 'municipalities', 'phase'),
    }))
    .filter((effort) => effort.municipalities.length > 1)

/** Whoever states an effort is covered by it, named or not. */
const together = (own: string, others: readonly string[]) => (others.includes(own) ? others : [own, ...others])

function cooperation(side: Submitted): CrossMunicipalEffort[] {
  const problems = choicesAt(side, 'cooperation.problems')
  if (problems.length === 0) return []
  return [
    {
      municipalities: together(side.code, choicesAt(side, 'cooperation.with')),
      problems,
      standing: 'under_way',
      evidence: () => cite(side, 'cooperation.with', 'cooperation.problems'),
    },
  ]
}
