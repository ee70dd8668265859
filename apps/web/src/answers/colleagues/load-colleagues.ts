import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { loadOverview } from '../load-overview.ts'

export async function loadColleagues(args: LoaderFunctionArgs) {
  const overview = await loadOverview(args)
  const { respondentId } = overview.answering
  return { ...overview, colleagues: await call(colleagues.list, { params: { respondentId } }) }
}
