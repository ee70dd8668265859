import { reports } from '@kartlaggning/schema/report/report'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export const loadEdition = ({ params }: LoaderFunctionArgs) =>
  call(reports.read, { params: { roundId: params['roundId'] ?? '', number: params['number'] ?? '' } })
