import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Json } from '../json.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { line, prose, someProse } from '../typed-text.ts'

/** A question that is asked about again: a whole matrix, or one of its rows. */
const AskedAgain = z.object({
  entry: Id.nullable(),
  question: line(120),
  /** Why, where it is another than that of the whole; of a matrix, which of its rows it is about. */
  reason: prose(3000),
})

export const NewCompletion = z.object({
  reason: someProse(500),
  /** The last day to answer, inclusive. */
  answerBy: z.iso.date('not-a-date'),
  questions: z.array(AskedAgain).min(1, 'choose-at-least-one').max(100, 'too-many-chosen'),
})
export type NewCompletion = z.infer<typeof NewCompletion>

/** What a respondent is asked to complete, while it is being answered. */
export const OpenCompletion = z.object({
  reason: z.string(),
  answerBy: z.iso.date(),
  questions: z.array(AskedAgain.extend({ title: z.string().nullable() })),
})
export type OpenCompletion = z.infer<typeof OpenCompletion>

export const CompletionRequest = z.object({
  id: Id,
  reason: z.string(),
  answerBy: z.iso.date(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  questions: z.array(
    AskedAgain.extend({
      /** What the entry is called. */
      title: z.string().nullable(),
      before: Json,
      after: Json,
      /** How it came back; null until it has, and when the request was withdrawn. */
      outcome: z.enum(['changed', 'unchanged']).nullable(),
    }),
  ),
})
export type CompletionRequest = z.infer<typeof CompletionRequest>

/** What has been asked again of a submission, newest first, and whether the newest version is approved. */
export const Completions = z.object({
  requests: z.array(CompletionRequest),
  approval: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
})
export type Completions = z.infer<typeof Completions>

/** Sending some questions back, rather than the whole. */
export const completions = {
  read: {
    summary: 'Reads what the county board has asked a respondent to complete, and how each question came back',
    method: 'GET',
    url: '/respondents/:respondentId/completion',
    schema: { params: OneRespondent, response: { 200: Completions } },
  },
  ask: {
    summary: 'Asks a respondent to complete some questions of what it has submitted; the rest stays locked',
    refuses: [
      'round-is-imported',
      'round-is-not-open',
      'answers-are-not-submitted',
      'completion-is-asked',
      'deadline-has-passed',
      'answer-not-asked',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/completion',
    once: true,
    schema: { params: OneRespondent, body: NewCompletion, response: { 200: Completions } },
  },
  withdraw: {
    summary: 'Takes back a request that has not been answered: what was submitted stands',
    refuses: ['no-completion-is-asked'],
    method: 'POST',
    url: '/respondents/:respondentId/completion/withdraw',
    schema: { params: OneRespondent, response: { 200: Completions } },
  },
  approve: {
    summary:
      'Approves the newest version of what was submitted, or takes that back; a new version has to be approved anew',
    refuses: ['answers-are-not-submitted'],
    method: 'POST',
    url: '/respondents/:respondentId/approval',
    schema: { params: OneRespondent, body: z.object({ approved: z.boolean() }), response: { 200: Completions } },
  },
} as const satisfies Record<string, Endpoint>
