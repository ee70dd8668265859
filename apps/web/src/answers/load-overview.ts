import { answers } from '@kartlaggning/schema/answers/answers'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { signedIn } from '../session.tsx'

/** How far the respondent has come; asked when all that was written has arrived. */
export async function loadOverview({ params }: LoaderFunctionArgs) {
  const respondentId = params['respondentId'] ?? ''
  await Promise.all([signedIn(), flushOpen(respondentId)])
  return call(answers.overview, { params: { respondentId } })
}
