import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { inOwnCounty } from '../former-address.ts'
import { lazyPage } from '../lazy-page.ts'
import { loadOwnFactors, loadSecurity, loadStep } from './load.ts'

const chapters = ['secondFactor', 'signIn'] as const

export const secondFactorRoutes: RouteObject[] = [
  { path: pages.formerSecurity.path, loader: inOwnCounty(pages.security) },
  {
    path: pages.signInStep.path,
    loader: loadStep,
    lazy: lazyPage(chapters, async () => (await import('./step-page.tsx')).StepPage),
  },
  {
    path: pages.secondFactors.path,
    loader: loadOwnFactors,
    lazy: lazyPage(chapters, async () => (await import('./own-factors-page.tsx')).OwnFactorsPage),
  },
  {
    path: pages.security.path,
    loader: loadSecurity,
    lazy: lazyPage(chapters, async () => (await import('./security-page.tsx')).SecurityPage),
  },
]
