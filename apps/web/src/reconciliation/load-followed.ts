import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export async function loadFollowed({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, municipalities] = await Promise.all([call(rounds.read, of), call(reconciliation.follow, of)])
  return { round, municipalities }
}
