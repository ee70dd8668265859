import { z } from 'zod'
import { Id } from '../id.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { Code } from '../typed-text.ts'

/** How long an open page has been worked in since it was opened. */
export const MeasuredTime = z.object({ page: Id, section: Code, seconds: z.int().min(0).max(86_400) })
export type MeasuredTime = z.infer<typeof MeasuredTime>

/** The median of what a section has taken, or the whole answer (null), for those of one kind. */
export const SectionTime = z.object({
  kind: RespondentKind,
  section: z.string().nullable(),
  respondents: z.int(),
  seconds: z.int(),
})
export type SectionTime = z.infer<typeof SectionTime>
