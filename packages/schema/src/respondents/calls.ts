import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { someProse } from '../typed-text.ts'
import { OneRespondent } from './respondent.ts'
import { RespondentKind } from './respondent-kind.ts'

/** Why somebody is to be rung, the most urgent kind first. */
export const CallReason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('agreed'), on: z.iso.date() }),
  z.object({ why: z.literal('mail-failed'), email: z.string() }),
  z.object({ why: z.literal('contact-left'), name: z.string() }),
  z.object({ why: z.enum(['no-contact', 'no-signatory', 'not-invited']) }),
  z.object({ why: z.literal('mail-waits'), since: z.iso.datetime() }),
  z.object({ why: z.literal('could-not-save'), minutes: z.int() }),
  z.object({ why: z.literal('closes-soon'), days: z.int() }),
  z.object({ why: z.literal('to-complete'), by: z.iso.date() }),
  z.object({ why: z.enum(['not-opened', 'not-started']), days: z.int() }),
  z.object({ why: z.literal('stopped'), days: z.int(), done: z.int(), sections: z.int() }),
])
export type CallReason = z.infer<typeof CallReason>

export const CallNote = z.object({
  id: Id,
  /** Whom; null when nobody answered. */
  name: z.string().nullable(),
  note: z.string(),
  nextOn: z.iso.date().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type CallNote = z.infer<typeof CallNote>

export const Call = z.object({
  respondentId: Id,
  name: z.string(),
  kind: RespondentKind,
  closesOn: z.iso.date(),
  /** Null when there is none but an earlier call. */
  reason: CallReason.nullable(),
  contacts: z.array(z.object({ personId: Id, name: z.string(), email: z.string(), phone: z.string() })),
  /** The newest first. */
  notes: z.array(CallNote),
  /** Nobody is to be rung before this; null when it is time. */
  restsUntil: z.iso.date().nullable(),
})
export type Call = z.infer<typeof Call>

export const calls = {
  list: {
    summary: 'Lists whom to ring about a round, with the reason for each, the most urgent first',
    method: 'GET',
    url: '/rounds/:roundId/calls',
    schema: { params: OneRound, response: { 200: z.array(Call) } },
  },
  note: {
    summary: 'Notes a call, what was said and when to ring again',
    refuses: ['day-has-passed'],
    method: 'POST',
    url: '/respondents/:respondentId/calls',
    once: true,
    schema: {
      params: OneRespondent,
      body: z.object({
        personId: Id.nullable(),
        note: someProse(2000),
        nextOn: z.iso.date('not-a-date').nullable(),
      }),
      response: { 200: CallNote },
    },
  },
} as const satisfies Record<string, Endpoint>
