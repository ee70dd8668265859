import { z } from 'zod'
import { canBeLeftOut } from './modules.ts'
import { SupplementaryQuestions } from './supplementary-questions.ts'
import { Code } from '../typed-text.ts'

/** What the coordinator has changed of what a round asks. It stands once the round has opened. */
export const QuestionSelection = z.object({
  /** Sections left out. */
  modulesOff: z
    .array(Code.refine(canBeLeftOut, 'section-always-asked'))
    .max(20)
    .refine((list) => new Set(list).size === list.length, 'chosen-twice'),
  supplementary: SupplementaryQuestions,
})
export type QuestionSelection = z.infer<typeof QuestionSelection>

/** Everything the questionnaire has, and nothing besides. */
export const everyQuestion: QuestionSelection = { modulesOff: [], supplementary: [] }
