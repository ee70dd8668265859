import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { OneRound } from '../rounds/round.ts'
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

export const activeTime = {
  measure: {
    summary: 'Adds to the time that a person has worked on a section',
    refuses: ['answer-not-asked'],
    method: 'PUT',
    url: '/respondents/:respondentId/time',
    schema: { params: OneRespondent, body: MeasuredTime, response: { 200: z.object({}) } },
  },
  time: {
    summary: 'Reads how long the sections of a round have taken',
    method: 'GET',
    url: '/rounds/:roundId/time',
    schema: { params: OneRound, response: { 200: z.array(SectionTime) } },
  },
} as const satisfies Record<string, Endpoint>
