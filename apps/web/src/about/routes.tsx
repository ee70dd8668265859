import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'
import { loadPeriods } from './load-periods.ts'

const aboutPages = () => import('./about-pages.tsx')

export const aboutRoutes: RouteObject[] = [
  { path: pages.contact.path, lazy: lazyPage(['about'], async () => (await aboutPages()).ContactPage) },
  {
    path: pages.personalData.path,
    loader: loadPeriods,
    lazy: lazyPage(['about'], async () => (await import('./personal-data-page.tsx')).PersonalDataPage),
  },
  { path: pages.accessibility.path, lazy: lazyPage(['about'], async () => (await aboutPages()).AccessibilityPage) },
]
