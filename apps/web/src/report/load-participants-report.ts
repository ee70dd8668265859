import { reports } from '@kartlaggning/schema/report/report'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export const loadParticipantsReport = ({ params }: LoaderFunctionArgs) =>
  call(reports.previewForOthers, { params: { roundId: params['roundId'] ?? '' } })
