import type { Text } from '@kartlaggning/schema/text'
import { citeConcern, isComparable, isGreat, judgedProblems } from './concern.ts'
import { cite } from './evidence.ts'
import { experiencesByProblem, nearest, type Experience } from './experience.ts'
import { byProblem, citeItem, initiativesOf, jointActionsOf, standingOf, type Item } from './items.ts'
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
  readonly answers: MunicipalityAnswers
  readonly sides: readonly Submitted[]
  readonly problem: string
  readonly because: 'no_initiative' | 'asks_for_advice'
}

function wishesOf(answers: MunicipalityAnswers): Wish[] {
  const sides = submittedSides(answers)
  const asking = sides.filter((side) => choicesAt(side, ADVICE).includes('method_advice'))
  const wanted = asking.flatMap((side) => choicesAt(side, 'support.problems'))
  const items = byProblem(sides.flatMap((side) => [...initiativesOf(side), ...jointActionsOf(side)]))
  const problems = [...new Set([...judgedProblems(sides), ...wanted])].filter(isComparable)
  return problems.flatMap((problem): Wish[] => {
    const great = sides.some((side) => isGreat(side, problem))
    if (great && !(items.get(problem) ?? []).some(mayBeUnderWay)) {
      return [{ answers, sides, problem, because: 'no_initiative' }]
    }
    const advice = asking.length > 0 && (great || wanted.includes(problem))
    return advice ? [{ answers, sides, problem, because: 'asks_for_advice' }] : []
  })
}

const mayBeUnderWay = (item: Item) => standingOf(item) !== 'not_under_way'

function pair({ of, initiative }: Experience, { answers, sides, problem, because }: Wish): Found {
  const concerned = sides.filter((side) => isGreat(side, problem))
  const asking = sides.filter((side) => choicesAt(side, ADVICE).includes('method_advice'))
  return {
    subject: `${of.code}-${answers.code}:${problem}`,
    municipalities: [of.code, answers.code],
    problem,
    severity: 1,
    sentence: sentence(of.name, choice(initiative.entry.name) ?? '', answers.name, problem, because),
    evidence: [
      ...citeItem(initiative, 'problems', 'evaluated', 'result', 'share'),
      ...concerned.flatMap((side) => citeConcern(side, problem)),
      ...(because === 'no_initiative'
        ? sides.flatMap((side) => cite(side, 'initiatives.none', 'jointActions.none'))
        : asking.flatMap((side) => cite(side, ADVICE, 'support.problems'))),
    ],
  }
}

function sentence(from: string, initiative: string, to: string, problem: string, because: Wish['because']): Text {
  const { sv, en } = problemName(problem)
  const needs =
    because === 'no_initiative'
      ? { sv: 'har samma problem men ingen insats', en: 'has the same problem but no initiative' }
      : { sv: 'vill ha råd om metoder mot samma problem', en: 'asks for advice on methods against the same problem' }
  return {
    sv: `${from} har utvärderat ”${initiative}” mot ${sv} och kan dela erfarenheter. ${to} ${needs.sv}.`,
    en: `${from} has evaluated “${initiative}” against ${en} and can share its experience. ${to} ${needs.en}.`,
  }
}
