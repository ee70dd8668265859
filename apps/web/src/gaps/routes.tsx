import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { loadMatrix } from './load-matrix.ts'
import { loadCell } from './load-cell.ts'
import { loadRules } from './load-rules.ts'

const chapters = ['rounds', 'gaps', 'questionnaire'] as const

export const gapsRoutes: RouteObject[] = [
  {
    path: pages.ties.path,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(['rounds', 'gaps'], async () => (await import('./ties-page.tsx')).TiesPage),
      loader: async () => (await import('./load-ties.ts')).loadTies,
    },
  },
  {
    path: pages.matrix.path,
    loader: loadMatrix,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./matrix-page.tsx')).MatrixPage),
  },
  {
    path: pages.rules.path,
    loader: loadRules,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./rules-page.tsx')).RulesPage),
  },
  {
    path: pages.rule.path,
    loader: loadRules,
    lazy: lazyPage(chapters, async () => (await import('./rule-page.tsx')).RulePage),
  },
  {
    path: pages.matrixCell.path,
    loader: loadCell,
    lazy: lazyPage(chapters, async () => (await import('./cell-page.tsx')).CellPage),
  },
]
