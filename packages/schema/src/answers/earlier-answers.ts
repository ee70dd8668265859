import { z } from 'zod'
import { AnswerDocument } from './answer-document.ts'

/** What the same respondent submitted in the round before. */
export const PreviousAnswers = z.object({
  roundName: z.string(),
  year: z.int(),
  submittedAt: z.iso.datetime(),
  document: AnswerDocument,
})
export type PreviousAnswers = z.infer<typeof PreviousAnswers>

/** What the local police area answers for all of its municipalities; empty until it has been submitted. */
export const PoliceAreaAnswers = z.object({
  name: z.string(),
  submittedAt: z.iso.datetime().nullable(),
  document: AnswerDocument,
})
export type PoliceAreaAnswers = z.infer<typeof PoliceAreaAnswers>
