import { answer } from '@kartlaggning/schema/answers/address'
import { causeAnalysisOf, isCauseAnalysisKnown } from '@kartlaggning/schema/definitions/cause-analysis'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { allOf, forEachMunicipality, forEachProblem } from '../combinators.ts'
import { cite } from '../evidence.ts'
import type { SideKind } from '../round-answers.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { listed, problemName, problemText, sideName, sideText } from '../wording.ts'

const PRIORITY = 'problems.priority'
const ANALYSIS = 'knowledge.causeAnalysis'
const ANALYSED = 'knowledge.causeProblems'

const prioritiesOf = (side: Submitted) => answer(side, PRIORITY) ?? []

/** The problems that a side holds most important. */
const priorities = ({ sides }: Municipality) =>
  [...new Set(sides.flatMap(prioritiesOf))].map((problem) => ({ problem }))

/** Each side's priorities against that side's own analyses: what one has analysed says nothing of the other's work. */
export const priorityWithoutCauseAnalysis = rule(
  'R11',
  allOf(
    forEachMunicipality(({ sides }) => {
      const unknown = sides.filter((side) => prioritiesOf(side).length > 0 && !isCauseAnalysisKnown(side))
      if (unknown.length === 0) return undefined
      const evidence = unknown.flatMap((side) => cite(side, PRIORITY, ANALYSIS))
      return { severity: null, sentence: notKnown(unknown), evidence }
    }),
    forEachProblem(priorities, ({ problem }, { sides }) => {
      const without = sides.filter(
        (side) => prioritiesOf(side).includes(problem) && causeAnalysisOf(side, problem) === 'not_made',
      )
      if (without.length === 0) return undefined
      const having = sides.filter((side) => causeAnalysisOf(side, problem) === 'made')
      const evidence = [
        ...without.flatMap((side) => cite(side, PRIORITY, ANALYSIS, ANALYSED)),
        ...having.flatMap((side) => cite(side, ANALYSED)),
      ]
      return { severity: 3, sentence: sentence(problem, without, having), evidence }
    }),
  ),
)

function sentence(problem: Problem, sides: readonly Submitted[], [having]: readonly Submitted[]): Text {
  const { sv } = problemText(problem)
  const { en } = problemName(problem)
  const [only] = sides
  const their = only && sides.length === 1 ? ownedBy(only.kind) : ownedByBoth
  if (only && having) return onlyOther(sv, en, only.kind, having.kind)
  return {
    sv: `${sv} är ett av ${their.sv} tre viktigaste problem, men enligt ${sides.length > 1 ? 'svaren' : 'svaret'} finns ingen orsaksanalys. Utan den är det svårt att välja rätt insats.`,
    en: `One of ${their.en} three most important problems is ${en}, but according to the ${sides.length > 1 ? 'answers' : 'answer'} no cause analysis has been made. Without one it is hard to choose the right initiative.`,
  }
}

/** What each side states. */
const onlyOther = (sv: string, en: string, without: SideKind, having: SideKind): Text => ({
  sv: `${sv} är ett av ${ownedBy(without).sv} tre viktigaste problem. ${sideText(without).sv} uppger ingen orsaksanalys av det, men ${sideName(having).sv} uppger att den har en. Stäm av om den kan användas. Utan orsaksanalys är det svårt att välja rätt insats.`,
  en: `One of ${ownedBy(without).en} three most important problems is ${en}. ${sideText(without).en} stated no cause analysis of it, but ${sideName(having).en} stated that there is one. Check with each other whether it can be used. Without one it is hard to choose the right initiative.`,
})

const ownedBy = (kind: SideKind): Text => ({ sv: `${sideName(kind).sv}s`, en: `${sideName(kind).en}’s` })
const ownedByBoth = listed([ownedBy('municipality'), ownedBy('police')])

function notKnown(sides: readonly Submitted[]): Text {
  const who = listed(sides.map(({ kind }, index) => (index === 0 ? sideText(kind) : sideName(kind))))
  return {
    sv: `${who.sv} vet inte om det finns orsaksanalyser för de prioriterade problemen. Därför går det inte att bedöma om någon saknas.`,
    en: `${who.en} did not know whether the priority problems have a cause analysis. So it cannot be assessed whether one is missing.`,
  }
}
