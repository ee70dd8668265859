import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Access, Invitee, OneRespondent } from '../respondents/respondent.ts'
import { Code, prose } from '../typed-text.ts'

/** Somebody who answers for the same respondent. */
export const Colleague = Access.omit({ since: true })
export type Colleague = z.infer<typeof Colleague>

export const Delegation = Invitee.extend({
  /** Null is the whole, without the right to submit. */
  sections: z.array(Code).min(1, 'choose-one').max(40).nullable(),
  message: prose(300),
})
export type Delegation = z.infer<typeof Delegation>

export const colleagues = {
  list: {
    summary: 'Lists everyone who answers or has answered for the respondent',
    method: 'GET',
    url: '/respondents/:respondentId/colleagues',
    schema: { params: OneRespondent, response: { 200: z.array(Colleague) } },
  },
  invite: {
    summary: 'Invites a colleague to answer all or some of the sections',
    refuses: [
      'round-is-not-open',
      'answer-not-asked',
      'contact-already-invited',
      'staff-cannot-answer',
      'too-many-requests',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues',
    once: true,
    schema: { params: OneRespondent, body: Delegation, response: { 200: z.array(Colleague) } },
  },
  withdraw: {
    summary: 'Ends the access of a colleague',
    refuses: ['colleague-cannot-be-withdrawn'],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues/:personId/withdraw',
    schema: { params: OneRespondent.extend({ personId: Id }), response: { 200: z.array(Colleague) } },
  },
} as const satisfies Record<string, Endpoint>
