import { z } from 'zod'
import { OnBehalf } from '../respondents/proxy.ts'
import { SentDocument } from './sent-document.ts'

/** What the same respondent submitted in the round before. */
export const PreviousAnswers = z.object({
  roundName: z.string(),
  year: z.int(),
  submittedAt: z.iso.datetime(),
  /** The county board has read them in from a file: nobody submitted them here. */
  imported: z.boolean(),
  /** The county board submitted them on the respondent’s behalf. */
  onBehalf: OnBehalf.nullish(),
  document: SentDocument,
})
export type PreviousAnswers = z.infer<typeof PreviousAnswers>

/** What the local police area answers for all of its municipalities; empty until it has been submitted. */
export const PoliceAreaAnswers = z.object({
  name: z.string(),
  submittedAt: z.iso.datetime().nullable(),
  onBehalf: OnBehalf.nullish(),
  document: SentDocument,
})
export type PoliceAreaAnswers = z.infer<typeof PoliceAreaAnswers>
