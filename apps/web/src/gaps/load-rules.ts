import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The rules are the same for everyone; the round says which thresholds they have, and which questions were asked. */
export async function loadRules({ params: { roundId = '', rule = '' } }: LoaderFunctionArgs) {
  const [round, municipalities] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(rounds.municipalities),
  ])
  return { round, rule, municipalities }
}
