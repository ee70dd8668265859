import { editionReaders } from '@kartlaggning/schema/report/edition-readers'
import { reports } from '@kartlaggning/schema/report/report'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The report as it would be published now; `null` before the analysis has begun. */
export async function loadPreview({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, editions] = await Promise.all([call(rounds.read, of), call(reports.editions, of)])
  const [report, readers] = await Promise.all([
    analysisHasBegun(round.status) ? call(reports.preview, of) : null,
    editions.some((it) => it.readers.includes('lansbra')) ? call(editionReaders.list, of) : [],
  ])
  return { round, editions, report, readers }
}
