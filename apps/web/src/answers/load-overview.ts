import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { answers } from '@kartlaggning/schema/answers/answers'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { signedIn } from '../session.tsx'

/** How far the respondent has come; asked when all that was written has arrived, and last round's answers are laid in. */
export async function loadOverview({ params }: LoaderFunctionArgs) {
  const respondentId = params['respondentId'] ?? ''
  await Promise.all([signedIn(), flushOpen(respondentId)])
  const overview = await call(answers.overview, { params: { respondentId } })
  const { begun, sections } = overview.answering
  if (begun || sections !== null || !isBeingAnswered(answeringPhase(overview.answering))) return overview
  await call(answers.begin, { params: { respondentId } })
  return call(answers.overview, { params: { respondentId } })
}
