import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Access, Invitee, OneRespondent } from '../respondents/respondent.ts'
import { Code, prose } from '../typed-text.ts'

/** Somebody who answers for the same respondent. */
export const Colleague = Access.omit({ since: true })
export type Colleague = z.infer<typeof Colleague>

/** Somebody who has got access or lost it, for those who answer to know. */
export const AccessChange = z.object({
  personId: Id,
  name: z.string(),
  what: z.enum(['waits', 'given', 'ended']),
  /** Who did it; null when it is not known. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
  opensAt: z.iso.datetime().nullable(),
})
export type AccessChange = z.infer<typeof AccessChange>

export const Delegation = Invitee.extend({
  /** Null is the whole, without the right to submit. */
  sections: z.array(Code).min(1, 'choose-one').max(40).nullable(),
  message: prose(300),
})
export type Delegation = z.infer<typeof Delegation>

const OneColleague = OneRespondent.extend({ personId: Id })

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
      'address-is-real',
      'address-is-made-up',
      'too-many-requests',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues',
    once: true,
    schema: { params: OneRespondent, body: Delegation, response: { 200: z.array(Colleague) } },
  },
  agree: {
    summary: 'Opens the access of somebody whom the county has added',
    refuses: ['access-does-not-wait'],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues/:personId/agree',
    schema: { params: OneColleague, response: { 200: z.array(Colleague) } },
  },
  object: {
    summary: 'Ends such an access before it has opened, and tells the county',
    refuses: ['access-does-not-wait'],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues/:personId/object',
    schema: { params: OneColleague, response: { 200: z.array(Colleague) } },
  },
  withdraw: {
    summary: 'Ends the access of a colleague',
    refuses: ['colleague-cannot-be-withdrawn'],
    method: 'POST',
    url: '/respondents/:respondentId/colleagues/:personId/withdraw',
    schema: { params: OneColleague, response: { 200: z.array(Colleague) } },
  },
} as const satisfies Record<string, Endpoint>
