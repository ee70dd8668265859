import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { loadRound } from '../load-round.ts'

/** A round with everyone it asks, and how their last days have been moved. */
export async function loadDeadlines(args: LoaderFunctionArgs) {
  const params = { roundId: args.params['roundId'] ?? '' }
  const [round, moves] = await Promise.all([loadRound(args), call(deadlines.list, { params })])
  return { ...round, moves }
}
