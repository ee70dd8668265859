import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { RespondentKind } from './respondent-kind.ts'

/** What would go wrong for a respondent if the round were opened as it is. */
export const PreflightCode = z.enum([
  'no-questions',
  'no-contact',
  'no-signatory',
  'address-not-valid',
  'address-has-failed',
  'domain-takes-no-mail',
  'domain-not-checked',
  'access-waits',
  'link-ends-too-soon',
  'letter-has-gaps',
])
export type PreflightCode = z.infer<typeof PreflightCode>

const PreflightRemark = z.object({
  code: PreflightCode,
  /** The contact it is about; null when it is about the respondent. */
  personId: Id.nullable(),
  /** "Anna Ek, anna.ek@sala.se", the domain, or the empty place of the letter. */
  about: z.string(),
})
export type PreflightRemark = z.infer<typeof PreflightRemark>

export const Preflight = z.object({
  respondents: z.array(
    z.object({
      respondentId: Id,
      name: z.string(),
      kind: RespondentKind,
      remarks: z.array(PreflightRemark),
    }),
  ),
})
export type Preflight = z.infer<typeof Preflight>

export const preflight = {
  read: {
    summary: 'Says of every respondent of a round what stands in the way of its answers',
    method: 'GET',
    url: '/rounds/:roundId/preflight',
    schema: { params: OneRound, response: { 200: Preflight } },
  },
} as const satisfies Record<string, Endpoint>
