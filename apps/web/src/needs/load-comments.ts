import { commenting } from '@kartlaggning/schema/needs/commenting'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export async function loadComments({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, followed] = await Promise.all([call(rounds.read, of), call(commenting.follow, of)])
  return { round, followed }
}
