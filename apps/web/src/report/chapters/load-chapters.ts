import { chapters } from '@kartlaggning/schema/report/chapters'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { notFound } from '../../answers/load-answering.ts'
import { call } from '../../call.ts'
import { READER, readerIn } from './which-reader.ts'

/** The chapters of the report with their texts and sentences, as one reader reads them; `null` before the analysis. */
export async function loadChapters({ params, request }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const reader = readerIn(new URL(request.url).searchParams.get(READER))
  const round = await call(rounds.read, { params: { roundId } })
  if (!analysisHasBegun(round.status)) return { round, reader, listed: null }
  const listed = await call(chapters.list, { params: { roundId }, querystring: { reader } })
  const { chapter } = params
  if (chapter !== undefined && !listed.chapters.some(({ id }) => id === chapter)) throw notFound()
  return { round, reader, listed }
}
