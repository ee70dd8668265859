import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../call.ts'

/** The report as it would be published now; `null` before the analysis has been run. */
export async function loadPreview({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, editions, report] = await Promise.all([
    call(rounds.read, of),
    call(reports.editions, of),
    call(reports.preview, of).catch((problem: unknown) => {
      if (isProblem(problem, 'round-is-not-in-analysis')) return null
      throw problem
    }),
  ])
  return { round, editions, report }
}
