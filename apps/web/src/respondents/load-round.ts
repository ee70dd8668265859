import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** A round, everyone it asks, and what their municipalities are called. */
export async function loadRound({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, asked, municipalities] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(respondents.list, { params: { roundId } }),
    call(rounds.municipalities),
  ])
  return { round, respondents: asked, municipalities }
}
