import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { isOfKind, type WorkKind } from '@kartlaggning/schema/definitions/prevention-mix'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence, Gap, GapMatrix, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listGaps } from './list-gaps.ts'
import { readWholeRound } from './read-round-answers.ts'
import { citeItem } from './rules/items.ts'
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
  const [answers, gaps] = await Promise.all([readWholeRound(trx, roundId), listGaps(trx, roundId)])
  const { municipalities } = roundOf(answers)
  return {
    municipalities: municipalities
      .map(({ code, name }) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    problems,
    cells: municipalities.flatMap((of) => problems.map((problem) => cellOf(of, problem, gaps, work))),
  }
}

/** The answers behind one cell, and the gaps that rest on them. */
export async function readMatrixCell(trx: Trx, at: { roundId: string; municipality: string; problem: string }) {
  const [answers, gaps] = await Promise.all([readWholeRound(trx, at.roundId), listGaps(trx, at.roundId)])
  const round = roundOf(answers)
  const of = round.municipalities.find((it) => it.code === at.municipality)
  const problem = problems.find((it) => it === at.problem)
  if (!of || !problem) throw new ProblemError('not-found')
  return {
    cell: cellOf(of, problem, gaps),
    evidence: quoteAsGiven(round)(evidenceIn(of, problem)),
    gaps: gaps.filter((gap) => gap.problem === problem && gap.municipalities.includes(of.code)),
  }
}

function cellOf(of: Municipality, problem: Problem, gaps: readonly Gap[], work?: WorkKind): MatrixCell {
  const sizes = sizesIn(of, problem)
  const sizeTo = (kind: SideKind) => sizes.find((it) => it.kind === kind)?.value ?? null
  const [only, other] = of.sides
  return {
    municipality: of.code,
    problem,
    state: coverageIn(of, { problem, sizes }, work),
    concern: { municipality: sizeTo('municipality'), police: sizeTo('police') },
    initiatives: initiativesIn(of, problem).filter(({ entry }) => !work || isOfKind(entry, work)).length,
    ...(of.declined && { declined: of.declined }),
    silent: only && !other ? counterpartOf(only.kind) : null,
    gap: gaps.some(
      (gap) => gap.rule === 'R12' && gap.assessed && gap.problem === problem && gap.municipalities.includes(of.code),
    ),
  }
}

const evidenceIn = (of: Municipality, problem: Problem): Evidence[] => [
  ...sizesIn(of, problem),
  ...initiativesIn(of, problem).flatMap((item) => citeItem(item, 'phase')),
]

const sizesIn = ({ judged }: Municipality, problem: Problem) =>
  judged().find((it) => it.problem === problem)?.sizes ?? []

/** What never came about is none. */
const initiativesIn = ({ items }: Municipality, problem: Problem) =>
  (items().get(problem) ?? []).filter((item) => item.status !== 'never_started')
