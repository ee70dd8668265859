import type { CoverageState, GapMatrix, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

/** In the order of the legend. */
export const states = [
  'covered',
  'planned',
  'ended',
  'stated_none',
  'not_known',
  'not_answered',
] as const satisfies readonly CoverageState[]

/** Each state by a sign of its own, so that none rests on colour. */
export const symbols = {
  covered: '●',
  planned: '○',
  ended: '◌',
  stated_none: '–',
  not_known: '~',
  not_answered: '?',
} as const satisfies Record<CoverageState, string>

export function cellAt({ cells }: GapMatrix, municipality: string, problem: string): MatrixCell | undefined {
  return cells.find((cell) => cell.municipality === municipality && cell.problem === problem)
}

/** What the matrix says when one counts. */
export function countsOf({ cells, municipalities }: GapMatrix) {
  const inState = (state: CoverageState) => cells.filter((cell) => cell.state === state).length
  return {
    all: cells.length,
    gaps: cells.filter((cell) => cell.gap).length,
    municipalitiesWithGap: new Set(cells.filter((cell) => cell.gap).map((cell) => cell.municipality)).size,
    municipalities: municipalities.length,
    states: Object.fromEntries(states.map((state) => [state, inState(state)])) as Record<CoverageState, number>,
  }
}

/** Rows of the problems that somewhere rest under a gap. */
export function problemsWithGap({ cells, problems }: GapMatrix): string[] {
  return problems.filter((problem) => cells.some((cell) => cell.problem === problem && cell.gap))
}

/** Municipalities and police that have not answered. */
export const missingRespondents = (respondents: readonly Respondent[]): string[] =>
  respondents.filter((it) => it.kind !== 'police_area' && it.status !== 'submitted').map((it) => it.name)

interface Words {
  readonly corner: string
  readonly problem: (code: string) => string
  readonly state: (state: CoverageState) => string
  readonly silent: (side: NonNullable<MatrixCell['silent']>) => string
  readonly gap: string
}

/** The matrix as a table of words: problems down, municipalities across. */
export function matrixRows(matrix: GapMatrix, words: Words): string[][] {
  return [
    [words.corner, ...matrix.municipalities.map((it) => it.name)],
    ...matrix.problems.map((problem) => [
      words.problem(problem),
      ...matrix.municipalities.map(({ code }) => {
        const cell = cellAt(matrix, code, problem)
        if (!cell) return ''
        const notes = [
          ...(cell.silent && cell.state === 'stated_none' ? [words.silent(cell.silent)] : []),
          ...(cell.gap ? [words.gap] : []),
        ]
        return notes.length > 0 ? `${words.state(cell.state)} (${notes.join(', ')})` : words.state(cell.state)
      }),
    ]),
  ]
}
