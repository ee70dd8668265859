import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

export async function loadProfiles({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, respondents] = await Promise.all([call(rounds.read, of), call(profiles.list, of)])
  return { round, respondents }
}
