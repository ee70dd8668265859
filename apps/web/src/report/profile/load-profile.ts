import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** What somebody gets back; `?visa=nu` is what would be, for those who follow the round. */
export function loadProfile({ params, request }: LoaderFunctionArgs) {
  const which = new URL(request.url).searchParams.get('visa') === 'nu' ? 'now' : 'released'
  return call(profiles.read, { params: { respondentId: params['respondentId'] ?? '' }, querystring: { which } })
}
