import { gaps } from '@kartlaggning/schema/gaps/gap'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { readNames } from '../respondents/read-names.ts'

export async function readMatrix({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, matrix, asked] = await Promise.all([
    call(rounds.read, of),
    call(gaps.matrix, of),
    call(respondents.list, of),
  ])
  return { round, matrix, respondents: asked }
}

export async function readCell({ params }: LoaderFunctionArgs) {
  const { roundId = '', municipality = '', problem = '' } = params
  const [round, found, names] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(gaps.cell, { params: { roundId, municipality, problem } }),
    readNames(),
  ])
  return { round, names, ...found }
}

export async function readGaps({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, found, names] = await Promise.all([call(rounds.read, of), call(gaps.list, of), readNames()])
  return { round, gaps: found, names }
}

const chapters = ['rounds', 'gaps', 'questionnaire'] as const

export const gapsRoutes: RouteObject[] = [
  {
    path: 'omgangar/:roundId/gap',
    loader: readMatrix,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./matrix-page.tsx')).MatrixPage),
  },
  {
    path: 'omgangar/:roundId/gap/lista',
    loader: readGaps,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./gaps-page.tsx')).GapsPage),
  },
  {
    path: 'omgangar/:roundId/gap/:municipality/:problem',
    loader: readCell,
    lazy: lazyPage(chapters, async () => (await import('./cell-page.tsx')).CellPage),
  },
]
