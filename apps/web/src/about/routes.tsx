import type { RouteObject } from 'react-router'
import { lazyPage } from '../lazy-page.ts'

const pages = () => import('./about-pages.tsx')

export const aboutRoutes: RouteObject[] = [
  { path: 'om/kontakt', lazy: lazyPage(['about'], async () => (await pages()).ContactPage) },
  { path: 'om/personuppgifter', lazy: lazyPage(['about'], async () => (await pages()).PersonalDataPage) },
  { path: 'om/tillganglighet', lazy: lazyPage(['about'], async () => (await pages()).AccessibilityPage) },
]
