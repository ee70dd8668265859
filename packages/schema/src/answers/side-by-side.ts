import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { Code } from '../typed-text.ts'
import { RespondentDraft, RespondentOverview } from './answers.ts'
import { Submission } from './submission.ts'
import { Presence } from './presence.ts'

/** More municipalities than any police officer answers for. */
const MOST = 60

const OneSection = OneRound.extend({ section: Code })

/** What happens in one of the drafts that lie side by side. */
export const SideBySidePresence = z.object({ respondentId: Id, present: z.array(Presence) })
export type SideBySidePresence = z.infer<typeof SideBySidePresence>

/** The police drafts that one person answers in a round, beside each other: a municipality each. */
export const sideBySide = {
  overview: {
    summary: 'Reads how far each municipality that a person answers for at the police has come',
    method: 'GET',
    url: '/rounds/:roundId/side-by-side',
    schema: { params: OneRound, response: { 200: z.array(RespondentOverview) } },
  },
  read: {
    summary: 'Reads one section of every draft that a person answers for at the police, in the order of their names',
    refuses: ['input-not-valid'],
    method: 'GET',
    url: '/rounds/:roundId/side-by-side/:section',
    schema: { params: OneSection, response: { 200: z.array(RespondentDraft) } },
  },
  submit: {
    summary: 'Submits the answers of several municipalities at once, all or none of them',
    refuses: [
      'round-is-not-open',
      'answers-are-submitted',
      'answers-are-given-by-proxy',
      'answers-are-not-complete',
      'questionnaire-was-corrected',
    ],
    method: 'POST',
    url: '/rounds/:roundId/side-by-side/submit',
    schema: {
      params: OneRound,
      body: z.object({ respondents: z.array(Id).min(1).max(MOST) }),
      response: { 200: z.array(Submission) },
    },
  },
  /** Asked for as `text/event-stream` it goes on: `here` in one of them, and that something has been saved (`changed`). */
  presence: {
    summary: 'Lists which others have the same drafts open; as an event stream it goes on doing so',
    refuses: ['too-many-requests', 'input-not-valid'],
    method: 'GET',
    url: '/rounds/:roundId/side-by-side/:section/presence',
    schema: {
      params: OneSection,
      /** The pages that save, by their respondents: whose own changes are no news. */
      querystring: z.object({
        pages: z
          .string()
          .max(MOST * 74)
          .regex(/^([\w-]{36}:[\w-]{36},?)*$/)
          .optional(),
      }),
      response: { 200: z.array(SideBySidePresence) },
    },
  },
} as const satisfies Record<string, Endpoint>
