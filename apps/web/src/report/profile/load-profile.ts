import { profiles, type ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import type { LoaderFunctionArgs } from 'react-router'
import { call, ProblemError } from '../../call.ts'

/** What somebody gets back, or null before it is released; `?visa=nu` is what would be, for those who follow the round. */
export async function loadProfile({ params, request }: LoaderFunctionArgs): Promise<ReadProfile | null> {
  const which = new URL(request.url).searchParams.get('visa') === 'nu' ? 'now' : 'released'
  try {
    return await call(profiles.read, {
      params: { respondentId: params['respondentId'] ?? '' },
      querystring: { which },
    })
  } catch (error) {
    if (error instanceof ProblemError && error.problem.type === 'profile-is-not-released') return null
    throw error
  }
}
