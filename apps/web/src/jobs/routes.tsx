import { backgroundJobs } from '@kartlaggning/schema/jobs/background-jobs'
import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'

export const loadJobs = () => call(backgroundJobs.list)

export const jobRoutes: RouteObject[] = [
  {
    path: pages.backgroundJobs.path,
    loader: loadJobs,
    lazy: lazyPage(['jobs'], async () => (await import('./jobs-page.tsx')).JobsPage),
  },
]
