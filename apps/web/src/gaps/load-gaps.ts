import { gaps } from '@kartlaggning/schema/gaps/gap'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

export async function loadGaps({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, found, names] = await Promise.all([call(rounds.read, of), call(gaps.list, of), loadNames()])
  return { round, gaps: found, names }
}
