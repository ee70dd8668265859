import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { AnswerEntry } from './answers.ts'

/** What one thinks better of: where an entry belongs, and having opened the answers again. */
export const revisions = {
  moveEntry: {
    summary: 'Moves what was added among initiatives to the joint actions, or the other way',
    refuses: ['round-is-not-open', 'answers-are-submitted', 'answer-is-locked', 'answer-not-asked', 'entry-not-found'],
    method: 'POST',
    url: '/respondents/:respondentId/entries/:entryId/move',
    schema: {
      params: OneRespondent.extend({ entryId: Id }),
      /** The id that it gets there; the old one is set aside, and can be restored. */
      body: z.object({ entryId: Id }),
      response: { 200: AnswerEntry },
    },
  },
  keep: {
    summary: 'Keeps what was submitted: what has been changed since it was opened again is put back',
    refuses: ['round-is-not-open', 'answers-are-submitted', 'answers-are-not-submitted'],
    method: 'POST',
    url: '/respondents/:respondentId/keep',
    schema: { params: OneRespondent, response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
