import { coverageOf, type Coverage } from '@kartlaggning/schema/definitions/coverage'
import { neighboursAmong } from '@kartlaggning/schema/definitions/neighbours'
import { isOfKind, type WorkKind } from '@kartlaggning/schema/definitions/prevention-mix'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListedWork } from '@kartlaggning/schema/definitions/listed'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { cite } from './evidence.ts'
import { judgedBy, type JudgedProblem } from './judged-problem.ts'
import { againstEach, nothingAgainst, type Against, type ListedJointAction } from './items.ts'
import { nearestTo } from './neighbours.ts'
import { once } from './once.ts'
import { inOrderOfCode, type MunicipalityAnswers, type RoundAnswers, type SideKind } from './round-answers.ts'
import { submittedBy, those, type Submitted } from './submitted.ts'

/** A round as the rules read it: in the order of codes, whichever way it came in, with what several of them ask for made once. */
export interface Round extends Omit<RoundAnswers, 'municipalities'> {
  readonly municipalities: readonly Municipality[]
  /** What a municipality of the round is called. */
  readonly nameOf: (code: string) => string
  /** A municipality as it was in the round before, if it took part. */
  readonly before: (code: string) => Municipality | undefined
}

export interface Municipality extends Omit<MunicipalityAnswers, SideKind> {
  /** The codes of those it borders on, the nearest first. */
  readonly neighbours: readonly string[]
  readonly municipality: Submitted | null
  readonly police: Submitted | null
  /** Those of the two that have submitted. */
  readonly sides: readonly Submitted[]
  /** The problems that a side has judged, in the order of their codes. */
  readonly judged: () => readonly JudgedProblem[]
  /** That a side says it has no initiatives, or no joint actions. */
  readonly statedNone: () => readonly Evidence[]
  /** The sides that have told of all that they do. */
  readonly listing: () => readonly Submitted[]
  /** The initiatives and joint actions of its sides, by the problems they are aimed at. */
  readonly work: () => ReadonlyMap<Problem, Against>
  /** How a side or both judge one of them. */
  readonly judgedAs: (problem: Problem) => JudgedProblem | undefined
  /** What is done about one of them. */
  readonly coverage: (problem: Problem) => Coverage
  /** Those aimed at one of them. */
  readonly against: (problem: Problem) => Against
  /** Of those, the joint actions. */
  readonly jointActionsAgainst: (problem: Problem) => Against<ListedJointAction>
}

export function roundOf(answers: RoundAnswers): Round {
  const neighbours = neighboursAmong(answers.municipalities)
  const municipalities = answers.municipalities
    .map((it) => municipalityOf(it, [...(neighbours.get(it.code) ?? [])].toSorted(nearestTo(it.code))))
    .toSorted(inOrderOfCode)
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const before = once(
    () => new Map((answers.previous?.municipalities() ?? []).map((it) => [it.code, municipalityOf(it, [])])),
  )
  return {
    ...answers,
    municipalities,
    nameOf: (code) => names.get(code) ?? code,
    before: (code) => before().get(code),
  }
}

function municipalityOf(answers: MunicipalityAnswers, neighbours: readonly string[]): Municipality {
  const municipality = submittedBy(answers, 'municipality')
  const police = submittedBy(answers, 'police')
  const sides = those(municipality, police)
  const work = once(() => againstEach(sides.flatMap((side) => [...side.initiatives(), ...side.jointActions()])))
  const jointActions = once(() => againstEach(sides.flatMap((side) => side.jointActions())))
  const judged = once(() => judgedBy(sides))
  const judgedByProblem = once(() => new Map(judged().map((it) => [it.problem, it])))
  const coverages = new Map<Problem, Coverage>()
  const of: Municipality = {
    ...answers,
    neighbours,
    municipality,
    police,
    sides,
    judged,
    judgedAs: (problem) => judgedByProblem().get(problem),
    coverage: (problem) => {
      const coverage = coverages.get(problem) ?? coverageIn(of, problem)
      coverages.set(problem, coverage)
      return coverage
    },
    statedNone: once(() => sides.flatMap((side) => cite(side, 'initiatives.none', 'jointActions.none'))),
    listing: once(() => sides.filter(hasListedWork)),
    work,
    against: (problem) => work().get(problem) ?? nothingAgainst,
    // Apart, since a rule that reads these alone does not rest on the initiatives.
    jointActionsAgainst: (problem) => jointActions().get(problem) ?? nothingAgainst,
  }
  return of
}

/** What is done about a problem; of all work, or of one kind. */
export function coverageIn({ listing, against, judgedAs }: Municipality, problem: Problem, work?: WorkKind): Coverage {
  const telling = listing()
  const { all } = against(problem)
  const sizes = judgedAs(problem)?.sizes ?? []
  return coverageOf({
    answered: telling.length,
    sizes: sizes.filter(({ kind }) => telling.some((side) => side.kind === kind)).map(({ value }) => value),
    initiatives: (work === undefined ? all : all.filter(({ entry }) => isOfKind(entry, work))).map(
      ({ status }) => status,
    ),
  })
}
