import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The rounds there are, of which the one to plan may be one, and the municipalities to choose among. */
export async function loadPlan({ params }: LoaderFunctionArgs) {
  const [all, municipalities, known] = await Promise.all([
    call(rounds.list),
    call(rounds.municipalities),
    call(counties.list),
  ])
  const { roundId } = params
  const round = roundId === undefined ? null : await call(rounds.read, { params: { roundId } })
  return { round, rounds: all, municipalities, counties: known }
}
