import { needs } from '@kartlaggning/schema/needs/need'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { useRouteLoaderData } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

export const WORKBENCH = 'workbench'

/** All there is to review in a round; it stays while one goes from need to need. */
export async function loadWorkbench({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, queue, nextSteps, names] = await Promise.all([
    call(rounds.read, of),
    call(needs.queue, of),
    call(needs.nextSteps, of),
    loadNames(),
  ])
  return { round, queue, nextSteps, names }
}

export type Workbench = Awaited<ReturnType<typeof loadWorkbench>>

export function useWorkbench(): Workbench {
  const loaded = useRouteLoaderData<typeof loadWorkbench>(WORKBENCH)
  if (!loaded) throw new Error('outside the workbench')
  return loaded
}
