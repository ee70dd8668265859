import { answer } from '@kartlaggning/schema/answers/address'
import { planCovers, planLinkedOf } from '@kartlaggning/schema/definitions/plan-and-picture'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import type { Text } from '@kartlaggning/schema/text'
import { allOf, forEachMunicipality, forEachProblem } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { citeItems, isItemUnderWay, isUnclear } from '../items.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { problemName, problemText } from '../wording.ts'
import { workNotListed } from '../work-not-listed.ts'

const LINKED = 'knowledge.planLinked'
const PRIORITY = 'problems.priority'

/** Only of a municipality that has a plan: where there is none, that is what is missing. */
export const measuresBesideThePicture = rule(
  'R23',
  allOf(
    forEachMunicipality(({ municipality }) => {
      const linked = municipality && planLinkedOf(municipality)
      if (!linked || linked === 'linked') return undefined
      const evidence = cite(municipality, LINKED)
      return linked === 'not_known'
        ? { severity: null, sentence: notKnown, evidence }
        : { severity: 3, sentence: hardlyLinked, evidence }
    }),
    forEachProblem(prioritiesOfPlan, ({ problem }, { municipality }) => {
      if (!municipality) return undefined
      if (!hasListed(municipality, 'initiatives')) return workNotListed(problem, cite(municipality, PRIORITY))
      const all = municipality.initiatives().filter(({ problems }) => problems.includes(problem))
      const against = all.filter(isItemUnderWay)
      const covered = planCovers(against.map(({ entry }) => entry))
      if (covered === 'yes') return undefined
      const mayBe = planCovers(all.filter(isUnclear).map(({ entry }) => entry)) !== 'no'
      const evidence = [...cite(municipality, PRIORITY), ...citeItems(against, 'problems', 'inPlan')]
      return covered === 'not_known' || mayBe
        ? { severity: null, sentence: coverageNotKnown(problem), evidence }
        : { severity: 3, sentence: notCovered(problem), evidence }
    }),
  ),
)

/** The municipality's most important problems, where it has a plan. */
function prioritiesOfPlan({ municipality }: Municipality): { problem: Problem }[] {
  if (!municipality || !planLinkedOf(municipality)) return []
  return (answer(municipality, PRIORITY) ?? []).map((problem) => ({ problem }))
}

const why: Text = {
  sv: 'Lagen säger att åtgärdsplanen ska utgå från lägesbilden. Länsstyrelsen kan ge stöd med åtgärdsplanen.',
  en: 'The law says that the action plan must be based on the situational picture. The county administrative board can support the work on the plan.',
}

const hardlyLinked: Text = {
  sv: `Enligt svaret motsvarar bara några eller inga av åtgärderna i planen problem i lägesbilden. ${why.sv}`,
  en: `According to the answer, only some or none of the measures in the plan respond to problems in the situational picture. ${why.en}`,
}

const notKnown: Text = {
  sv: 'Kommunen vet inte hur många av åtgärderna som svarar mot lägesbilden. Därför går det inte att bedöma om planen utgår från den.',
  en: 'The municipality does not know how many of the measures respond to the situational picture. So it cannot be assessed whether the plan is based on it.',
}

const notCovered = (problem: Problem): Text => ({
  sv: `${problemText(problem).sv} är ett av kommunens tre viktigaste problem, men ingen insats mot det finns i åtgärdsplanen. ${why.sv}`,
  en: `One of the municipality’s three most important problems is ${problemName(problem).en}, but no initiative against it is in the action plan. ${why.en}`,
})

const coverageNotKnown = (problem: Problem): Text => ({
  sv: `Kommunen vet inte om insatserna mot ${problemName(problem).sv} finns i åtgärdsplanen. Därför går det inte att bedöma om planen svarar mot problemet.`,
  en: `The municipality does not know whether the initiatives against ${problemName(problem).en} are in the action plan. So it cannot be assessed whether the plan responds to the problem.`,
})
