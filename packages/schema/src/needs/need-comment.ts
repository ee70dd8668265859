import { z } from 'zod'
import { Id } from '../id.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'

/** What somebody whom a need concerns says of it; the newest of a respondent counts. */
export const NeedComment = z.object({
  respondentId: Id,
  kind: RespondentKind,
  municipality: z.string(),
  words: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type NeedComment = z.infer<typeof NeedComment>
