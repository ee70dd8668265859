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
  const known = byPlace.get(cells) ?? new Map(cells.map((cell) => [`${cell.municipality} ${cell.problem}`, cell]))
  byPlace.set(cells, known)
  return known.get(`${municipality} ${problem}`)
}

/** Looked up once for each of some two thousand cells. */
const byPlace = new WeakMap<GapMatrix['cells'], ReadonlyMap<string, MatrixCell>>()

/** So many that they no longer stand beside each other: each then has a row instead of a column. */
export const areMany = ({ municipalities }: GapMatrix) => municipalities.length > 14

const COMMON = 12

/** The problems that are large, or worked with, in most municipalities. */
export function commonProblems({ cells, problems }: GapMatrix): string[] {
  const inMost = Map.groupBy(
    cells.filter((cell) => cell.gap || cell.initiatives > 0),
    (cell) => cell.problem,
  )
  const count = (problem: string) => inMost.get(problem)?.length ?? 0
  const common = problems.toSorted((one, other) => count(other) - count(one)).slice(0, COMMON)
  return problems.filter((problem) => common.includes(problem))
}

export const gapsIn = ({ cells }: GapMatrix, of: { readonly municipality?: string; readonly problem?: string }) =>
  cells.filter(
    (cell) =>
      cell.gap &&
      (of.municipality === undefined || cell.municipality === of.municipality) &&
      (of.problem === undefined || cell.problem === of.problem),
  ).length

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
  readonly silent: (side: NonNullable<MatrixCell['silent']>, declined: boolean) => string
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
          ...(cell.silent && cell.state === 'stated_none' ? [words.silent(cell.silent, isDeclined(cell))] : []),
          ...(cell.gap ? [words.gap] : []),
        ]
        return notes.length > 0 ? `${words.state(cell.state)} (${notes.join(', ')})` : words.state(cell.state)
      }),
    ]),
  ]
}

/** Whether the side that has not answered has declined to. */
export const isDeclined = ({ silent, declined }: Pick<MatrixCell, 'silent' | 'declined'>) =>
  silent !== null && Boolean(declined?.[silent])
