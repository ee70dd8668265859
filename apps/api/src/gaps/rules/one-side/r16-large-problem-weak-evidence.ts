import { evidenceFor } from '@kartlaggning/schema/definitions/evidence-level'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { citeItems } from '../items.ts'
import { rule } from '../rule.ts'
import { problemName } from '../wording.ts'

/** What may be under way may have the evidence that the others do not have. */
export const largeProblemWeakEvidence = rule(
  'R16',
  forEachProblem(
    ({ judged }) => judged(),
    ({ problem, large }, { against }) => {
      if (large.length === 0) return undefined
      const { underWay, unclear: maybe } = against(problem)
      const known = evidenceFor(underWay.map(({ entry }) => entry))
      if (!known || known === 'some') return undefined
      const unclear = maybe.filter(({ entry }) => evidenceFor([entry]) !== 'none')
      const evidence = [...large, ...citeItems([...underWay, ...unclear], 'problems', 'phase', 'evidence')]
      return known === 'none' && unclear.length === 0
        ? { severity: 2, sentence: sentence(problem, underWay.length), evidence }
        : { severity: null, sentence: notKnown(problem), evidence }
    },
  ),
)

function sentence(problem: Problem, count: number): Text {
  const { sv, en } = problemName(problem)
  return {
    sv: `${count === 1 ? 'En insats pågår eller planeras' : `${count} insatser pågår eller planeras`} mot det stora problemet ${sv}. Inget känt kunskapsstöd är angivet. Med metoder som har stöd i kunskap är chansen större att arbetet ger resultat. Länsstyrelsen kan ge råd om metoder.`,
    en: `${count === 1 ? 'One initiative is' : `${count} initiatives are`} under way or planned against the large problem of ${en}. No known evidence is stated. Methods with evidence are more likely to give results. The county administrative board can give advice on methods.`,
  }
}

const notKnown = (problem: Problem): Text => ({
  sv: `Det framgår inte av svaren vilket kunskapsstöd insatserna mot ${problemName(problem).sv} har. Därför går det inte att bedöma om stödet är svagt.`,
  en: `The answers do not say which evidence there is for the initiatives against ${problemName(problem).en}. So it cannot be assessed whether it is weak.`,
})
