import { rounds } from '@kartlaggning/schema/round'
import type { RouteObject } from 'react-router'
import { call } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { currentActor } from '../session.tsx'

/** The rounds, to those who follow them. */
export async function roundsToFollow() {
  const actor = await currentActor()
  return actor && actor.staff.length > 0 ? call(rounds.list) : []
}

export const startRoutes: RouteObject[] = [
  {
    index: true,
    loader: roundsToFollow,
    lazy: lazyPage(['start'], async () => (await import('./start-page.tsx')).StartPage),
  },
]
