import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { isOfKind, type WorkKind } from '@kartlaggning/schema/definitions/prevention-mix'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence, Gap, GapMatrix, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import type { RuleId } from '@kartlaggning/schema/rules/catalogue'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listGaps } from './list-gaps.ts'
import { readWholeRound } from './read-round-answers.ts'
import { citeItems } from './rules/items.ts'
import { quoteAsGiven } from './rules/quote-as-given.ts'
import type { SideKind } from './rules/round-answers.ts'
import { coverageIn, roundOf, type Municipality } from './rules/round.ts'
import { counterpartOf } from './rules/wording.ts'

const problems = problemArea.map((problem) => problem.code)

/**
 * Municipality × problem: what is done, of all work or of one kind, and where the rules found nothing done about a large
 * problem.
 */
export async function readGapMatrix(trx: Trx, roundId: string, work?: WorkKind): Promise<GapMatrix> {
  const [answers, gaps] = await Promise.all([
    readWholeRound(trx, roundId),
    listGaps(trx, roundId, { rule: NOTHING_DONE }),
  ])
  const left = leftAlone(gaps)
  const { municipalities } = roundOf(answers)
  return {
    municipalities: municipalities
      .map(({ code, name }) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    problems,
    cells: municipalities.flatMap((of) => problems.map((problem) => cellOf(of, problem, left, work))),
  }
}

/** The answers behind one cell, and the gaps that rest on them. */
export async function readMatrixCell(trx: Trx, at: { roundId: string; municipality: string; problem: string }) {
  const [answers, gaps] = await Promise.all([readWholeRound(trx, at.roundId), listGaps(trx, at.roundId, at)])
  const round = roundOf(answers)
  const of = round.municipalities.find((it) => it.code === at.municipality)
  const problem = problems.find((it) => it === at.problem)
  if (!of || !problem) throw new ProblemError('not-found')
  return {
    cell: cellOf(of, problem, leftAlone(gaps)),
    evidence: quoteAsGiven(round)(evidenceIn(of, problem)),
    gaps,
  }
}

/** The rule that finds that nothing is done about a large problem. */
const NOTHING_DONE = 'R12' satisfies RuleId

const cellId = (municipality: string, problem: string) => `${municipality}:${problem}`

/** The cells where it has found that. */
const leftAlone = (gaps: readonly Gap[]): ReadonlySet<string> =>
  new Set(
    gaps
      .filter(({ rule, assessed }) => rule === NOTHING_DONE && assessed)
      .flatMap(({ municipalities, problem }) => municipalities.map((code) => cellId(code, problem ?? ''))),
  )

function cellOf(of: Municipality, problem: Problem, left: ReadonlySet<string>, work?: WorkKind): MatrixCell {
  const sizes = sizesIn(of, problem)
  const sizeTo = (kind: SideKind) => sizes.find((it) => it.kind === kind)?.value ?? null
  const [only, other] = of.sides
  return {
    municipality: of.code,
    problem,
    state: coverageIn(of, problem, work),
    concern: { municipality: sizeTo('municipality'), police: sizeTo('police') },
    initiatives: initiativesIn(of, problem).filter(({ entry }) => !work || isOfKind(entry, work)).length,
    ...(of.declined && { declined: of.declined }),
    silent: only && !other && of.asked?.[counterpartOf(only.kind)] !== false ? counterpartOf(only.kind) : null,
    gap: left.has(cellId(of.code, problem)),
  }
}

const evidenceIn = (of: Municipality, problem: Problem): Evidence[] => [
  ...sizesIn(of, problem),
  ...citeItems(initiativesIn(of, problem), 'phase'),
]

const sizesIn = ({ judgedAs }: Municipality, problem: Problem) => judgedAs(problem)?.sizes ?? []

/** What never came about is none. */
const initiativesIn = ({ against }: Municipality, problem: Problem) =>
  against(problem).all.filter((item) => item.status !== 'never_started')
