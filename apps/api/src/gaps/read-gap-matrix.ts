import type { Evidence, Gap, GapMatrix, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { concernOf, coverageOf, SIDES, worksAgainst } from './coverage.ts'
import { listGaps } from './list-gaps.ts'
import { readRoundAnswers } from './read-round-answers.ts'
import type { MunicipalityAnswers } from './rules/round-answers.ts'

/** Municipality × problem: what is done, and where the rules found nothing done about a great problem. */
export async function readGapMatrix(trx: Trx, roundId: string): Promise<GapMatrix> {
  const { municipalities } = await readRoundAnswers(trx, roundId, 'county-board')
  const gaps = await listGaps(trx, roundId)
  const problems = problemArea.map((problem) => problem.code)
  return {
    municipalities: municipalities
      .map(({ code, name }) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    problems,
    cells: municipalities.flatMap((answers) => problems.map((problem) => cellOf(answers, problem, gaps))),
  }
}

/** The answers behind one cell, and the gaps that rest on them. */
export async function readMatrixCell(trx: Trx, at: { roundId: string; municipality: string; problem: string }) {
  const { municipalities } = await readRoundAnswers(trx, at.roundId, 'county-board')
  const answers = municipalities.find((it) => it.code === at.municipality)
  if (!answers || !problemArea.some((problem) => problem.code === at.problem)) throw new ProblemError('not-found')
  const gaps = await listGaps(trx, at.roundId)
  return {
    cell: cellOf(answers, at.problem, gaps),
    evidence: evidenceOf(answers, at.problem),
    gaps: gaps.filter((gap) => gap.problem === at.problem && gap.municipalities.includes(at.municipality)),
  }
}

function cellOf(answers: MunicipalityAnswers, problem: string, gaps: readonly Gap[]): MatrixCell {
  return {
    municipality: answers.code,
    problem,
    state: coverageOf(answers, problem),
    concern: { municipality: concernOf(answers.municipality, problem), police: concernOf(answers.police, problem) },
    initiatives: SIDES.flatMap((kind) => worksAgainst(answers[kind], problem)).length,
    gap: gaps.some(
      (gap) =>
        gap.rule === 'R12' && gap.assessed && gap.problem === problem && gap.municipalities.includes(answers.code),
    ),
  }
}

function evidenceOf(answers: MunicipalityAnswers, problem: string): Evidence[] {
  return SIDES.flatMap((kind) => {
    const side = answers[kind]
    if (!side) return []
    const source = {
      respondentId: side.respondentId,
      kind,
      municipality: answers.code,
      submissionId: side.submissionId,
    }
    const concern = concernOf(side, problem)
    return [
      ...(concern === null
        ? []
        : [{ ...source, entry: null, entryName: null, question: `problems.concern.${problem}`, value: concern }]),
      ...worksAgainst(side, problem).map(({ section, entry }) => ({
        ...source,
        entry: entry.id,
        entryName: titleOf(entry),
        question: `${section}.phase`,
        value: (entry['phase'] ?? null) as Evidence['value'],
      })),
    ]
  })
}
