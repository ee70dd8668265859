import { z } from 'zod'
import { Answering } from './answers.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { Json } from '../json.ts'

/** What the chain says of a receipt. */
export const ReceiptVerdict = z.object({
  /** The chain has this hash at this position, and is whole up to there. */
  holds: z.boolean(),
  /** When the change was made; null when the receipt does not hold. */
  at: z.iso.datetime().nullable(),
  /** Changes made after it; null when the receipt does not hold. */
  after: z.int().nullable(),
  /** The first position at which what is kept and its hash do not agree; null when the chain is whole. */
  brokenAt: z.int().nullable(),
})
export type ReceiptVerdict = z.infer<typeof ReceiptVerdict>

/** One step of the respondent's chain: who did what, when, and what stood there before and after. */
export const TrailStep = z.object({
  position: z.int(),
  hash: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  what: z.enum([
    'answered',
    'carried',
    'unconfirmed',
    'confirmed',
    'entry_added',
    'entry_carried',
    'entry_removed',
    'entry_restored',
    'asked',
    'contact_added',
    'contact_agreed',
    'contact_ended',
    'contact_restored',
    'begun',
    'submitted',
    'submitted_on_behalf',
    'submitted_partly_on_behalf',
    'rested',
    'reopened',
    'kept',
    'declined',
    'undeclined',
    'proxy_opened',
    'proxy_ended',
    'proxy_closed',
    'undone',
    'reconciled',
    'discussed',
    'commented',
    'finished',
    'unfinished',
    'other',
  ]),
  entry: Id.nullable(),
  /** Address of the question, or the section of the entry. */
  question: z.string().nullable(),
  /** Null is no answer. */
  before: Json,
  after: Json,
  /** Reference of what was submitted, why it was opened again, or whom it is about. */
  note: z.string().nullable(),
})
export type TrailStep = z.infer<typeof TrailStep>

/** What respondents can hold the service to. */
export const receipts = {
  verify: {
    summary: 'Says whether the chain still has what a receipt says',
    method: 'POST',
    url: '/respondents/:respondentId/receipts/verify',
    schema: {
      params: OneRespondent,
      body: z.object({
        position: z.int().min(1),
        hash: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ examples: ['9f'.repeat(32)] }),
      }),
      response: { 200: ReceiptVerdict },
    },
  },
  changes: {
    summary: 'Lists everything that has been changed, newest first, a page at a time',
    method: 'GET',
    url: '/respondents/:respondentId/changes',
    schema: {
      params: OneRespondent,
      querystring: z.object({ page: z.coerce.number().int().min(1).max(1_000_000).default(1) }),
      response: {
        200: z.object({
          answering: Answering,
          steps: z.array(TrailStep),
          /** What each entry of these steps is named by, as it stands now. */
          titles: z.record(Id, Json),
          total: z.int(),
          pages: z.int(),
        }),
      },
    },
  },
} as const satisfies Record<string, Endpoint>
