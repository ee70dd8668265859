import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export async function loadParticipantsReport({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, report] = await Promise.all([call(rounds.read, of), call(reports.previewForOthers, of)])
  return { round, report }
}
