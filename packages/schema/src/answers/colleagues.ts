import { z } from 'zod'
import { Answer, AnswerEntry, Submission } from './answers.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Access, Invitee, OneRespondent } from '../respondents/respondent.ts'

/** Somebody who answers for the same respondent. */
export const Colleague = Access.omit({ since: true })
export type Colleague = z.infer<typeof Colleague>

export const Delegation = Invitee.extend({
  /** Null is the whole, without the right to submit. */
  sections: z.array(z.string()).min(1, 'choose-one').nullable(),
  message: z.string().trim().max(300, 'text-too-long'),
})
export type Delegation = z.infer<typeof Delegation>

/** Somebody who has a page of the answers in front of them. `section` is null on pages that are about the whole. */
export const Presence = z.object({ name: z.string(), section: z.string().nullable() })
export type Presence = z.infer<typeof Presence>

/** What has just been saved, so that open pages know to look; null is everything. */
export const RemoteChange = z.object({ sections: z.array(z.string()).nullable() })
export type RemoteChange = z.infer<typeof RemoteChange>

const Who = { by: z.string(), at: z.iso.datetime() }

/** What is different from when it was last submitted; before that, what others than the one who asks have written. */
export const Differences = z.object({
  since: Submission.nullable(),
  answers: z.array(Answer.pick({ entry: true, question: true }).extend({ before: z.json(), after: z.json(), ...Who })),
  entries: z.array(AnswerEntry.extend({ what: z.enum(['added', 'removed']), ...Who })),
})
export type Differences = z.infer<typeof Differences>

export const colleagues = {
  /** Everyone who answers or has answered for the respondent. */
  list: {
    method: 'GET',
    url: '/respondents/:respondentId/colleagues',
    schema: { params: OneRespondent, response: { 200: z.array(Colleague) } },
  },
  invite: {
    method: 'POST',
    url: '/respondents/:respondentId/colleagues',
    schema: { params: OneRespondent, body: Delegation, response: { 200: z.array(Colleague) } },
  },
  /** The colleague answers no longer, from now. */
  withdraw: {
    method: 'POST',
    url: '/respondents/:respondentId/colleagues/:personId/withdraw',
    schema: { params: OneRespondent.extend({ personId: Id }), response: { 200: z.array(Colleague) } },
  },
  differences: {
    method: 'GET',
    url: '/respondents/:respondentId/differences',
    schema: { params: OneRespondent, response: { 200: Differences } },
  },
  /**
   * Which others are here. Asked for as `text/event-stream` it goes on saying so (`here`), and that something has been
   * saved (`changed`), as long as the page is open; then `section` and `page` tell where the one who asks is.
   */
  here: {
    method: 'GET',
    url: '/respondents/:respondentId/here',
    schema: {
      params: OneRespondent,
      querystring: z.object({ section: z.string().max(40).optional(), page: Id.optional() }),
      response: { 200: z.array(Presence) },
    },
  },
} as const satisfies Record<string, Endpoint>
