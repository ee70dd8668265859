import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { answers, type Answering } from '@kartlaggning/schema/answers/answers'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { signedIn } from '../session.tsx'

/** How far the respondent has come; asked when all that was written has arrived, and last round's answers are laid in. */
export async function loadOverview({ params }: LoaderFunctionArgs) {
  const respondentId = params['respondentId'] ?? ''
  await Promise.all([signedIn(), flushOpen(respondentId)])
  const read = () => call(answers.overview, { params: { respondentId } })
  let overview = await read()
  if (lacksLastRound(overview.answering)) {
    await call(answers.begin, { params: { respondentId } })
    overview = await read()
  }
  return { ...overview, asked: await askedAgain(overview.answering) }
}

/** Whether last round's answers are still to be laid in, by the first who sees how far they have come. */
export const lacksLastRound = (answering: Answering) =>
  !answering.begun && answering.sections === null && isBeingAnswered(answeringPhase(answering))

/** The questions, where some of them have come back; no page that is opened for another reason waits for them. */
async function askedAgain(answering: Answering): Promise<readonly Section[] | null> {
  return answering.completion ? (await import('../questionnaire/sections.ts')).sectionsOf(answering) : null
}
