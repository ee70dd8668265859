import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { choiceAt, choicesAt, submittedSides, type MunicipalityAnswers, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { listed, problemName, problemText, sideName, sideText } from './wording.ts'

/** Each side's priorities against that side's own analyses: what one has analysed says nothing of the other's work. */
export const priorityWithoutCauseAnalysis = rule({
  id: 'R11',
  version: 1,
  tasks: ['knowledge_based_work', 'evidence_base'],
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const prioritising = submittedSides(answers).filter((side) => choicesAt(side, 'problems.priority').length > 0)
      return [...withoutAnalysis(answers, prioritising), ...notKnown(answers, prioritising)]
    }),
})

function withoutAnalysis(answers: MunicipalityAnswers, prioritising: readonly Submitted[]): Found[] {
  const problems = new Set(prioritising.flatMap((side) => choicesAt(side, 'problems.priority')))
  return [...problems].flatMap((problem) => {
    const sides = prioritising.filter((side) => lacksAnalysis(side, problem))
    if (sides.length === 0) return []
    return [
      {
        subject: `${answers.code}:${problem}`,
        municipalities: [answers.code],
        problem,
        severity: 3,
        sentence: sentence(problem, sides),
        evidence: sides.flatMap((side) =>
          cite(side, 'problems.priority', 'knowledge.causeAnalysis', 'knowledge.causeProblems'),
        ),
      },
    ]
  })
}

function lacksAnalysis(side: Submitted, problem: string): boolean {
  const analysis = choiceAt(side, 'knowledge.causeAnalysis')
  if (analysis === undefined || analysis === 'unknown') return false
  return (
    choicesAt(side, 'problems.priority').includes(problem) &&
    !choicesAt(side, 'knowledge.causeProblems').includes(problem)
  )
}

function sentence(problem: string, sides: readonly Submitted[]): Text {
  const { sv } = problemText(problem)
  const { en } = problemName(problem)
  const owners = sides.map((side) => sideName(side.kind))
  const their = listed(owners.map((owner) => ({ sv: `${owner.sv}s`, en: `${owner.en}’s` })))
  return {
    sv: `${sv} är ett av ${their.sv} tre viktigaste problem, men enligt ${owners.length > 1 ? 'svaren' : 'svaret'} är ingen orsaksanalys gjord. Utan den är det svårt att välja rätt insats.`,
    en: `One of ${their.en} three most important problems is ${en}, but according to the ${owners.length > 1 ? 'answers' : 'answer'} no cause analysis has been made. Without one it is hard to choose the right initiative.`,
  }
}

function notKnown(answers: MunicipalityAnswers, prioritising: readonly Submitted[]): Found[] {
  const sides = prioritising.filter((side) => choiceAt(side, 'knowledge.causeAnalysis') === 'unknown')
  if (sides.length === 0) return []
  const who = listed(sides.map((side, index) => (index === 0 ? sideText(side.kind) : sideName(side.kind))))
  return [
    {
      subject: answers.code,
      municipalities: [answers.code],
      severity: null,
      sentence: {
        sv: `${who.sv} vet inte om det finns orsaksanalys för de prioriterade problemen. Det går därför inte att bedöma.`,
        en: `${who.en} did not know whether the priority problems have a cause analysis. It cannot be assessed.`,
      },
      evidence: sides.flatMap((side) => cite(side, 'problems.priority', 'knowledge.causeAnalysis')),
    },
  ]
}
