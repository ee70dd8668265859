import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { choiceAt, choicesAt, type SideKind } from './round-answers.ts'
import { rule } from './rule.ts'
import type { Submitted } from './submitted.ts'
import { listed, problemName, problemText, sideName, sideText } from './wording.ts'

/** Each side's priorities against that side's own analyses: what one has analysed says nothing of the other's work. */
export const priorityWithoutCauseAnalysis = rule('R11', (round, tell) => {
  for (const { code, sides } of round.municipalities) {
    const prioritising = sides.map(prioritiesOf).filter(({ problems }) => problems.length > 0)
    const unknown = prioritising.filter(({ analysis }) => analysis === 'unknown')
    if (unknown.length > 0) {
      const evidence = unknown.flatMap(({ from }) => cite(from, PRIORITY, ANALYSIS))
      tell({ subject: code, municipalities: [code], severity: null, sentence: notKnown(unknown), evidence })
    }
    for (const problem of new Set(prioritising.flatMap(({ problems }) => problems))) {
      const lacking = prioritising.filter((side) => lacksAnalysis(side, problem))
      if (lacking.length === 0) continue
      tell({
        subject: `${code}:${problem}`,
        municipalities: [code],
        problem,
        severity: 3,
        sentence: sentence(problem, lacking),
        evidence: lacking.flatMap(({ evidence }) => evidence),
      })
    }
  }
})

const PRIORITY = 'problems.priority'
const ANALYSIS = 'knowledge.causeAnalysis'
const ANALYSED = 'knowledge.causeProblems'

/** What a side holds most important, and what it has analysed. */
interface Priorities {
  readonly from: Submitted
  readonly problems: readonly string[]
  readonly analysis: string | undefined
  readonly analysed: readonly string[]
  readonly evidence: readonly Evidence[]
}

const prioritiesOf = (from: Submitted): Priorities => ({
  from,
  problems: choicesAt(from, PRIORITY),
  analysis: choiceAt(from, ANALYSIS),
  analysed: choicesAt(from, ANALYSED),
  evidence: cite(from, PRIORITY, ANALYSIS, ANALYSED),
})

function lacksAnalysis({ problems, analysis, analysed }: Priorities, problem: string): boolean {
  if (analysis === undefined || analysis === 'unknown') return false
  return problems.includes(problem) && !analysed.includes(problem)
}

function sentence(problem: string, sides: readonly Priorities[]): Text {
  const { sv } = problemText(problem)
  const { en } = problemName(problem)
  const [only] = sides
  const their = only && sides.length === 1 ? ownedBy(only.from.kind) : ownedByBoth
  return {
    sv: `${sv} är ett av ${their.sv} tre viktigaste problem, men enligt ${sides.length > 1 ? 'svaren' : 'svaret'} är ingen orsaksanalys gjord. Utan den är det svårt att välja rätt insats.`,
    en: `One of ${their.en} three most important problems is ${en}, but according to the ${sides.length > 1 ? 'answers' : 'answer'} no cause analysis has been made. Without one it is hard to choose the right initiative.`,
  }
}

const ownedBy = (kind: SideKind): Text => ({ sv: `${sideName(kind).sv}s`, en: `${sideName(kind).en}’s` })
const ownedByBoth = listed([ownedBy('municipality'), ownedBy('police')])

function notKnown(sides: readonly Priorities[]): Text {
  const who = listed(sides.map(({ from: { kind } }, index) => (index === 0 ? sideText(kind) : sideName(kind))))
  return {
    sv: `${who.sv} vet inte om det finns orsaksanalys för de prioriterade problemen. Det går därför inte att bedöma.`,
    en: `${who.en} did not know whether the priority problems have a cause analysis. It cannot be assessed.`,
  }
}
