import { answer } from '@kartlaggning/schema/answers/address'
import { missingActors } from '@kartlaggning/schema/definitions/collaboration'
import { absentActors, actorKindName, expectsActors } from '@kartlaggning/schema/definitions/expected-actors'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { allOf, forEachMunicipality, forEachProblem } from '../combinators.ts'
import { cite, evidenceOf } from '../evidence.ts'
import { citeItems, isItemUnderWay, isUnclear } from '../items.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { joined, listed, oneOf, problemName, problemText, sideName, sideText } from '../wording.ts'

const PRIORITY = 'problems.priority'

export const importantActorMissing = rule(
  'R19',
  allOf(
    forEachMunicipality(({ sides }) => {
      const missing = sides.filter((side) => (missingActors(side) ?? []).length > 0)
      if (missing.length === 0) return undefined
      const evidence = missing.flatMap((side) => cite(side, 'collaborators.missing'))
      return { severity: 2, sentence: joined([...missing.map(stated), why]), evidence }
    }),
    forEachProblem(priorities, ({ problem }, municipality, round) => {
      const absent = absentActors(problem, kindsThere(municipality, round))
      if (absent.length === 0) return undefined
      return { severity: 2, sentence: expected(problem, absent), evidence: grounds(problem, municipality) }
    }),
  ),
)

/** What those hold most important who have said whom they work with, and against which some are expected to take part. */
function priorities({ sides }: Municipality): { problem: Problem }[] {
  if (!sides.some((side) => hasListed(side, 'collaborators'))) return []
  const problems = new Set(sides.flatMap((side) => answer(side, PRIORITY) ?? []))
  return [...problems].filter(expectsActors).map((problem) => ({ problem }))
}

/** Those under way; one whose phase is not known may be. */
const jointActionsOf = ({ sides }: Municipality) =>
  sides.flatMap((side) => side.jointActions().filter((item) => isItemUnderWay(item) || isUnclear(item)))

/** The kinds of those that a side works with, or that take part in a joint action. */
function kindsThere(municipality: Municipality, { actors }: Round): ReadonlySet<string> {
  const partners = municipality.sides.flatMap((side) => side.collaborators())
  const ids = [
    ...partners.flatMap(({ actor }) => actor ?? []),
    ...jointActionsOf(municipality).flatMap(({ entry }) => (entry.actors ?? []).map(({ actor }) => actor)),
  ]
  return new Set(ids.flatMap((id) => actors.get(id)?.kind ?? []))
}

const grounds = (problem: Problem, municipality: Municipality): Evidence[] => [
  ...municipality.sides
    .filter((side) => answer(side, PRIORITY)?.includes(problem))
    .flatMap((side) => cite(side, PRIORITY)),
  ...municipality.sides.flatMap(partnersOf),
  ...citeItems(jointActionsOf(municipality), 'actors'),
]

const partnersOf = (side: Submitted): Evidence[] => [
  ...cite(side, 'collaborators.none'),
  ...side
    .collaborators()
    .flatMap(({ id, actor }) => (actor === undefined ? [] : evidenceOf(side, 'collaborators.actor', actor, { id }))),
]

function stated(side: Submitted): Text {
  const { sv, en } = listed((missingActors(side) ?? []).map(actorKindName))
  return {
    sv: `${sideText(side.kind).sv} saknar, eller vill ha mer medverkan av, ${sv}.`,
    en: `According to ${sideName(side.kind).en}, these are missing or need to take part more: ${en}.`,
  }
}

const why: Text = {
  sv: 'Utan rätt aktörer blir arbetet ofullständigt. Länsstyrelsen kan förmedla kontakter och ta upp frågan i länet.',
  en: 'Without the right actors the work is incomplete. The county administrative board can mediate contacts and raise the matter in the county.',
}

function expected(problem: Problem, absent: readonly string[]): Text {
  const names = absent.map(actorKindName)
  const [sv, en] = [oneOf(names.map((it) => it.sv)).sv, oneOf(names.map((it) => it.en)).en]
  return {
    sv: `${problemText(problem).sv} är ett av de tre viktigaste problemen, men ingen samverkan med ${sv} är angiven. ${why.sv}`,
    en: `One of the three most important problems is ${problemName(problem).en}, but no cooperation with ${en} is stated. ${why.en}`,
  }
}
