import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { someProse } from '../typed-text.ts'

/** What a letter was written for, as its occasion begins. */
export const MailKind = z.enum([
  'invitation',
  'reminder',
  'receipt',
  'completion',
  'reconciliation',
  'edition',
  'other',
])
export type MailKind = z.infer<typeof MailKind>

/** What became of a letter; nothing of what it says. */
export const LoggedMail = z.object({
  id: Id,
  personId: Id,
  name: z.string(),
  email: z.string(),
  /** "Sala kommun": the first of those it is about. */
  respondentId: Id,
  respondent: z.string(),
  kind: MailKind,
  createdAt: z.iso.datetime(),
  state: z.enum(['waiting', 'sent', 'failed', 'given-up', 'bounced', 'withdrawn']),
  /** When it left, came back or was withdrawn; null while it waits. */
  at: z.iso.datetime().nullable(),
  /** A process ended before the mail server's reply was written down: the same letter has perhaps gone twice. */
  maybeTwice: z.boolean(),
  /** What the mail server said. */
  reply: z.string().nullable(),
  messageId: z.string().nullable(),
  withdrawnBecause: z
    .enum(['access-ended', 'submitted', 'declined', 'by-proxy', 'round-not-open', 'too-late'])
    .nullable(),
})
export type LoggedMail = z.infer<typeof LoggedMail>

export const roundMail = {
  log: {
    summary: 'Lists the letters of a round, the newest first, and what became of each',
    method: 'GET',
    url: '/rounds/:roundId/mail',
    schema: { params: OneRound, response: { 200: z.array(LoggedMail) } },
  },
  reportBounce: {
    summary: 'Notes what a delivery report says of who did not get a letter',
    refuses: ['report-names-nobody'],
    method: 'POST',
    url: '/rounds/:roundId/mail/bounces',
    schema: {
      params: OneRound,
      body: z.object({ report: someProse(50_000) }),
      response: { 200: z.object({ people: z.array(Id) }) },
    },
  },
} as const satisfies Record<string, Endpoint>
