import { reports } from '@kartlaggning/schema/report/report'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/**
 * An edition, the one before it to compare with, and the newest, which has replaced it unless it is itself: of those that this
 * reader has, since early editions were the county board's alone.
 */
export async function loadEdition({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const number = Number(params['number'])
  const read = (of: number) => call(reports.read, { params: { roundId, number: of } })
  const [{ edition, report }, editions] = await Promise.all([
    read(number),
    call(reports.editions, { params: { roundId } }),
  ])
  const earlier = editions.find((it) => it.number < number)
  return { edition, report, before: earlier ? await read(earlier.number) : null, newest: editions[0] ?? edition }
}
