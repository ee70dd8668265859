import { answers } from '@kartlaggning/schema/answers/answers'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { registersFor } from '../questionnaire/registers.ts'
import { sectionsOf } from '../questionnaire/sections.ts'
import { signedIn } from '../session.tsx'

/** One page of all that has been changed, with the questions that it concerns. */
export async function loadChanges({ params, request }: LoaderFunctionArgs) {
  const respondentId = params['respondentId'] ?? ''
  await Promise.all([signedIn(), flushOpen(respondentId)])
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('sida'))) || 1)
  const read = await call(receipts.changes, { params: { respondentId }, querystring: { page } })
  const sections = await sectionsOf(read.answering)
  await registersFor(...sections)
  return { ...read, page, sections }
}

/** Every question asked, and what was answered last round. */
export async function loadQuestions({ params }: LoaderFunctionArgs) {
  await signedIn()
  const { answering, previous } = await call(answers.read, { params: { respondentId: params['respondentId'] ?? '' } })
  const sections = await sectionsOf(answering)
  await registersFor(...sections)
  return { answering, previous, sections }
}
