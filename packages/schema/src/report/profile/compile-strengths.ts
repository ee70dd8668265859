import { isStrategic } from '../../definitions/council-at-work.ts'
import { isEvaluatedInSomeWay } from '../../definitions/evaluated.ts'
import { isShared } from '../../definitions/experience.ts'
import { initiativesInPlan } from '../../definitions/in-plan.ts'
import { hasStarted, initiativeStatus } from '../../definitions/initiative-status.ts'
import { indicatorStatus } from '../../definitions/structure.ts'
import type { Position, Sides, Strength } from './profile.ts'
import { otherSideOf, type ProfileSources } from './profile-sources.ts'

/** What is in place is said with how many others have it too: news of what works, and no place in a list. */
export function compileStrengths(
  { own, respondent: { kind }, mirrors }: ProfileSources,
  positions: readonly Position[],
  sides: Sides,
): Strength[] {
  const side = own[kind]
  if (!side) return []
  const counterpart = mirrors && own[otherSideOf(kind)]
  const planned = initiativesInPlan(side)
  const evaluated = (side.answers.initiatives?.entries ?? []).filter(
    (it) => isEvaluatedInSomeWay(it) && hasStarted(initiativeStatus(it)),
  )
  const isAgreedStrategic = isStrategic(side) && counterpart && isStrategic(counterpart)
  return [
    ...positions.flatMap(inPlace),
    ...(isAgreedStrategic ? [{ what: 'strategic-council' } as const] : []),
    ...(planned && planned.inPlan === planned.of ? [{ what: 'all-in-plan', count: planned.of } as const] : []),
    ...evaluated.map((it) => ({ what: 'evaluated' as const, name: it.name ?? '', shared: isShared(it) })),
    ...(sides.shown && sides.problems.compared > 0 && sides.problems.alike > 0
      ? [{ what: 'alike', count: sides.problems.alike, of: sides.problems.compared } as const]
      : []),
  ]
}

function inPlace({ indicator, own, county }: Position): Strength[] {
  const isInPlace = (level: string) => indicatorStatus(indicator, level) === 'in_place'
  if (own === null || !isInPlace(own)) return []
  if (!county) return [{ what: 'in-place', indicator }]
  const sum = (levels: typeof county.levels) => levels.reduce((all, { count }) => all + count, 0)
  const count = sum(county.levels.filter(({ level }) => isInPlace(level)))
  return [{ what: 'in-place', indicator, count, of: sum(county.levels) }]
}
