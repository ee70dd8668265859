import { gaps } from '@kartlaggning/schema/gaps/gap'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export async function loadTies({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, found] = await Promise.all([call(rounds.read, of), call(gaps.ties, of)])
  return { round, ...found }
}
