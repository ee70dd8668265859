import { needs } from '@kartlaggning/schema/needs/need'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../call.ts'

/** The rules are the same for everyone; the round says which thresholds they have, and which questions were asked. */
export async function loadRules({ params: { roundId = '', rule = '' } }: LoaderFunctionArgs) {
  const [round, nextSteps, municipalities] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    // Not for those who answer, who read about the rules too.
    call(needs.nextSteps, { params: { roundId } }).catch((problem: unknown) => {
      if (isProblem(problem, 'not-allowed') || isProblem(problem, 'not-found')) return []
      throw problem
    }),
    call(rounds.municipalities),
  ])
  return { round, rule, nextSteps, municipalities }
}
