import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { loadOverview } from '../load-overview.ts'

/** How far the respondent has come, and which other surveys the county board has put there. */
export async function loadOtherSurvey(given: LoaderFunctionArgs) {
  const respondentId = given.params['respondentId'] ?? ''
  const [overview, offered] = await Promise.all([
    loadOverview(given),
    call(countyCrosswalks.offered, { params: { respondentId } }),
  ])
  return { ...overview, offered }
}
