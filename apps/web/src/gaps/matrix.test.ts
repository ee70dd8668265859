import type { CoverageState, GapMatrix, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { expect, test } from 'vitest'
import {
  areMany,
  commonProblems,
  countsOf,
  gapsIn,
  matrixRows,
  missingRespondents,
  problemsWithGap,
  states,
  symbols,
} from './matrix.ts'

const cell = (
  municipality: string,
  problem: string,
  state: CoverageState,
  gap = false,
  silent: MatrixCell['silent'] = null,
) => ({
  municipality,
  problem,
  state,
  gap,
  concern: { municipality: null, police: null },
  initiatives: 0,
  silent,
})

const matrix: GapMatrix = {
  municipalities: [
    { code: '1983', name: 'Köping' },
    { code: '1981', name: 'Sala' },
  ],
  problems: ['narcotics', 'arson'],
  cells: [
    cell('1983', 'narcotics', 'stated_none', true),
    cell('1981', 'narcotics', 'covered'),
    cell('1983', 'arson', 'planned'),
    cell('1981', 'arson', 'not_answered'),
  ],
}

test('the summary counts cells, gaps and the municipalities they lie in', () => {
  expect(countsOf(matrix)).toMatchObject({ all: 4, gaps: 1, municipalitiesWithGap: 1, municipalities: 2 })
  expect(countsOf(matrix).states).toEqual({
    covered: 1,
    planned: 1,
    ended: 0,
    stated_none: 1,
    not_known: 0,
    not_answered: 1,
  })
})

test('only problems with a gap can be asked for', () => {
  expect(problemsWithGap(matrix)).toEqual(['narcotics'])
})

test('the file says in words what the page shows, and names the gap', () => {
  const words = {
    corner: 'Problem',
    problem: (code: string) => code,
    state: (state: string) => state,
    silent: (side: string) => `${side} silent`,
    gap: 'gap',
  }
  const rows = matrixRows(matrix, words)
  expect(rows).toEqual([
    ['Problem', 'Köping', 'Sala'],
    ['narcotics', 'stated_none (gap)', 'covered'],
    ['arson', 'planned', 'not_answered'],
  ])
  const [, row] = matrixRows(
    { ...matrix, problems: ['narcotics'], cells: [cell('1983', 'narcotics', 'stated_none', true, 'police')] },
    words,
  )
  expect(row).toEqual(['narcotics', 'stated_none (police silent, gap)', ''])
})

test('no two states share a sign', () => {
  expect(new Set(states.map((state) => symbols[state])).size).toBe(states.length)
})

test('those who have not submitted are named, police areas apart', () => {
  const it = (name: string, kind: Respondent['kind'], status: Respondent['status']) =>
    ({ name, kind, status }) as Respondent
  expect(
    missingRespondents([
      it('Sala kommun', 'municipality', 'started'),
      it('Polisen i Sala', 'police', 'submitted'),
      it('LPO', 'police_area', 'invited'),
    ]),
  ).toEqual(['Sala kommun'])
})

test('gaps are counted of all, of a municipality and of a problem', () => {
  expect([
    gapsIn(matrix, {}),
    gapsIn(matrix, { municipality: '1981' }),
    gapsIn(matrix, { problem: 'narcotics' }),
  ]).toEqual([1, 0, 1])
})

test('municipalities have columns up to fourteen, and then rows', () => {
  const of = (count: number) => ({
    ...matrix,
    municipalities: Array.from({ length: count }, (_, at) => ({ code: String(at), name: String(at) })),
  })
  expect([areMany(of(14)), areMany(of(15))]).toEqual([false, true])
})

test('the most common problems are a dozen, in the order of the questionnaire', () => {
  const problems = Array.from({ length: 20 }, (_, at) => `p${at}`)
  const worked = problems.slice(8).map((problem) => ({ ...cell('1983', problem, 'covered'), initiatives: 1 }))
  expect(commonProblems({ ...matrix, problems, cells: worked })).toEqual(problems.slice(8))
})
