import type { Evidence } from '@kartlaggning/schema/gap'
import type { Text } from '@kartlaggning/schema/text'
import { citeConcern, isComparable, isGreat, judgedProblems } from './concern.ts'
import { cite } from './evidence.ts'
import { experiencesByProblem, nearest, type Experience } from './experience.ts'
import { initiativesOf, jointActionsOf, standingOf } from './items.ts'
import { neighboursAmong } from './neighbours.ts'
import { choice, choicesAt, submittedSides, type MunicipalityAnswers, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { problemName } from './wording.ts'

/** Enough to choose from; every pair of a country would be thousands. */
const MOST = 3
const ADVICE = 'support.what.evidence_base'

export const experienceToShare = rule({
  id: 'R41',
  version: 2,
  tasks: ['collaboration_exchange', 'evidence_base'],
  find(round) {
    const experiences = experiencesByProblem(round)
    const neighbours = neighboursAmong(round.municipalities)
    return round.municipalities.flatMap((answers) =>
      wishesOf(answers).flatMap((wish) => {
        const offered = experiences.get(wish.problem)
        if (!offered) return []
        const near = neighbours.get(answers.code) ?? new Set()
        return nearest(answers.code, offered, near, MOST).map((experience) => pair(experience, wish))
      }),
    )
  },
})

/** A municipality that could use another's experience of a problem, and why. */
interface Wish {
  readonly code: string
  readonly problem: string
  readonly sentence: Text
  readonly evidence: readonly Evidence[]
}

function wishesOf(answers: MunicipalityAnswers): Wish[] {
  const sides = submittedSides(answers)
  const asking = sides.filter((side) => choicesAt(side, ADVICE).includes('method_advice'))
  const wanted = new Set(asking.flatMap((side) => choicesAt(side, 'support.problems')))
  const underWay = problemsUnderWay(sides)
  const none = sides.flatMap((side) => cite(side, 'initiatives.none', 'jointActions.none'))
  const request = asking.flatMap((side) => cite(side, ADVICE, 'support.problems'))
  const problems = new Set([...judgedProblems(sides), ...wanted])
  return [...problems].filter(isComparable).flatMap((problem): Wish[] => {
    const concerned = sides.filter((side) => isGreat(side, problem))
    const about = { code: answers.code, problem }
    const concerns = concerned.flatMap((side) => citeConcern(side, problem))
    if (concerned.length > 0 && !underWay.has(problem)) {
      return [{ ...about, sentence: hasNoInitiative(answers.name), evidence: [...concerns, ...none] }]
    }
    if (asking.length > 0 && (concerned.length > 0 || wanted.has(problem))) {
      return [{ ...about, sentence: asksForAdvice(answers.name), evidence: [...concerns, ...request] }]
    }
    return []
  })
}

/** Where the phase is not known, something may be. */
const problemsUnderWay = (sides: readonly Submitted[]) =>
  new Set(
    sides
      .flatMap((side) => [...initiativesOf(side), ...jointActionsOf(side)])
      .filter((item) => standingOf(item) !== 'not_under_way')
      .flatMap((item) => item.problems),
  )

const pair = ({ of, initiative, evidence }: Experience, wish: Wish): Found => ({
  subject: `${of.code}-${wish.code}:${wish.problem}`,
  municipalities: [of.code, wish.code],
  problem: wish.problem,
  severity: 1,
  sentence: sentence(of.name, choice(initiative.entry.name) ?? '', wish),
  evidence: [...evidence, ...wish.evidence],
})

function sentence(from: string, initiative: string, wish: Wish): Text {
  const { sv, en } = problemName(wish.problem)
  return {
    sv: `${from} har utvärderat ”${initiative}” mot ${sv} och kan dela erfarenheter. ${wish.sentence.sv}`,
    en: `${from} has evaluated “${initiative}” against ${en} and can share its experience. ${wish.sentence.en}`,
  }
}

const hasNoInitiative = (who: string): Text => ({
  sv: `${who} har samma problem men ingen insats.`,
  en: `${who} has the same problem but no initiative.`,
})

const asksForAdvice = (who: string): Text => ({
  sv: `${who} vill ha råd om metoder mot samma problem.`,
  en: `${who} asks for advice on methods against the same problem.`,
})
