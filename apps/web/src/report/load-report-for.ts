import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import type { ChosenReader } from './for-whom.tsx'

/** The report as one of its readers would read it now. */
export const loadReportFor =
  (reader: ChosenReader) =>
  async ({ params }: LoaderFunctionArgs) => {
    const of = { params: { roundId: params['roundId'] ?? '' } }
    const report =
      reader === 'public'
        ? call(publicReports.preview, of)
        : call(reports.previewForOthers, { ...of, querystring: { reader } })
    const [round, compiled] = await Promise.all([call(rounds.read, of), report])
    return { round, reader, report: compiled }
  }
