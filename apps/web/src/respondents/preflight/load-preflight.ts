import { preflight } from '@kartlaggning/schema/respondents/preflight'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** What stands in the way of opening a round, and while it is open, of the answers. */
export async function loadPreflight({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, found] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(preflight.read, { params: { roundId } }),
  ])
  return { round, found }
}
