import { reports } from '@kartlaggning/schema/report/report'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** An edition, the one before it to compare with, and the newest, which has replaced it unless it is itself. */
export async function loadEdition({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const number = Number(params['number'])
  const read = (of: number) => call(reports.read, { params: { roundId, number: of } })
  const [{ edition, report }, editions, before] = await Promise.all([
    read(number),
    call(reports.editions, { params: { roundId } }),
    number > 1 ? read(number - 1) : null,
  ])
  return { edition, report, before, newest: editions[0] ?? edition }
}
