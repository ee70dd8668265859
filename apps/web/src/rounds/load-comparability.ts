import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The round, and what became of each question since the round before. */
export async function loadComparability({ params }: LoaderFunctionArgs) {
  const one = { params: { roundId: params['roundId'] ?? '' } }
  const [round, comparability] = await Promise.all([call(rounds.read, one), call(rounds.comparability, one)])
  return { round, comparability }
}
