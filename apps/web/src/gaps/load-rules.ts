import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The rules are the same for everyone; the round says which thresholds they have, and which questions were asked. */
export const loadRules = async ({ params: { roundId = '', rule = '' } }: LoaderFunctionArgs) => ({
  round: await call(rounds.read, { params: { roundId } }),
  rule,
})
