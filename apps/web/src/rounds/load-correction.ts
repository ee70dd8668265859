import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The round, and what moving it to the newest questionnaire would do. */
export async function loadCorrection({ params }: LoaderFunctionArgs) {
  const one = { params: { roundId: params['roundId'] ?? '' } }
  const [round, correction] = await Promise.all([call(rounds.read, one), call(rounds.correction, one)])
  return { round, correction }
}
