import { z } from 'zod'
import { Evidence } from '../gaps/gap.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { Code } from '../typed-text.ts'

/** Of all that stands behind a table or figure, that behind one of its values: `About`, as it stands in an address. */
export const AnswersWanted = z.object({
  /** With commas between. */
  questions: z.string().max(1000).optional(),
  municipality: Code.optional(),
  side: RespondentKind.exclude(['police_area']).optional(),
  /** As `searchOf` writes it. */
  saying: z.string().max(2000).optional(),
})
export type AnswersWanted = z.infer<typeof AnswersWanted>

/** Of the questions that a table or figure rests on, those that were asked, and the answers to those that were chosen. */
export const AnswersBehind = z.object({
  questions: z.array(z.string()),
  chosen: z.array(z.string()),
  evidence: z.array(Evidence),
})
export type AnswersBehind = z.infer<typeof AnswersBehind>
