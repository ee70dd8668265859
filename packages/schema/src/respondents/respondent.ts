import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { Abstention } from './abstention.ts'
import { OnBehalf, Proxy } from './proxy.ts'
import { RespondentKind } from './respondent-kind.ts'
import { line, MailAddress, someLine } from '../typed-text.ts'

export const Contact = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  /** Function, as in "Brottsförebyggande samordnare". */
  function: z.string(),
  /** Submits for the respondent. */
  signatory: z.boolean(),
  invitedAt: z.iso.datetime().nullable(),
  openedAt: z.iso.datetime().nullable(),
  mailFailure: z.string().nullable(),
})
export type Contact = z.infer<typeof Contact>

/** Somebody who answers or has answered for a respondent. */
export const Access = Contact.extend({
  /** What they answer; null is the whole. */
  sections: z.array(z.string()).nullable(),
  /** The colleague who invited them; null when the coordinator did. */
  invitedBy: z.string().nullable(),
  /** Who gave the access; null when it was brought from the round before. */
  givenBy: z.string().nullable(),
  since: z.iso.datetime(),
  /** When the access opens, if nobody who answers objects; null when it has opened. */
  opensAt: z.iso.datetime().nullable(),
  /** Answers no longer: what they wrote keeps their name. */
  endedAt: z.iso.datetime().nullable(),
  /** Who ended it. */
  endedBy: z.string().nullable(),
})
export type Access = z.infer<typeof Access>

/** A respondent as the coordinator follows it: never an answer, only how far and when. */
export const Respondent = z.object({
  id: Id,
  roundId: Id,
  kind: RespondentKind,
  /** "Sala kommun", "Polisen i Sala", "Lokalpolisområde Norra Västmanland" */
  name: z.string(),
  municipality: z.string().nullable(),
  policeArea: z.string().nullable(),
  status: z.enum(['not_invited', 'invited', 'opened', 'started', 'declined', 'submitted']),
  sectionsCompleted: z.int(),
  sections: z.int(),
  lastSavedAt: z.iso.datetime().nullable(),
  /** When what stands was submitted. */
  submittedAt: z.iso.datetime().nullable(),
  /** Its answers are open again, and what it submitted stands meanwhile. */
  reopened: z
    .object({
      /** The day by which the county board has asked it to complete them; null where it opened them itself. */
      completeBy: z.iso.date().nullable(),
    })
    .optional(),
  /** The last day to answer, inclusive: their own, or the round's. */
  closesOn: z.iso.date(),
  /** Whether they may answer now. */
  open: z.boolean(),
  /** It has declined to answer. */
  abstention: Abstention.optional(),
  /** The county board writes its answers on its behalf. */
  proxy: Proxy.optional(),
  /** The county board wrote on its behalf, and had not submitted when the time to answer ended. */
  closedProxy: Proxy.optional(),
  /** What it submitted last, the county board did on its behalf. */
  onBehalf: OnBehalf.optional(),
  contacts: z.array(Contact),
})
export type Respondent = z.infer<typeof Respondent>

export const OneRespondent = z.object({ respondentId: Id })

const OneAccess = OneRespondent.extend({ personId: Id })

export const Invitee = z.object({
  name: someLine(120),
  email: MailAddress,
  function: line(120),
})

/** With what the county keeps beside it. */
export const Contactee = Invitee.extend({ phone: line(40).default(''), organisation: line(120).default('') })

export const respondents = {
  list: {
    summary: 'Lists the respondents of a round, and how far each has come',
    method: 'GET',
    url: '/rounds/:roundId/respondents',
    schema: { params: OneRound, response: { 200: z.array(Respondent) } },
  },
  invite: {
    summary: 'Adds a contact and sends the invitation; where somebody answers already, the access waits for them',
    refuses: [
      'contact-already-invited',
      'round-is-imported',
      'staff-cannot-answer',
      'address-is-real',
      'address-is-made-up',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/contacts',
    once: true,
    schema: { params: OneRespondent, body: Contactee, response: { 200: Respondent } },
  },
  access: {
    summary: 'Lists everyone who answers or has answered for a respondent',
    method: 'GET',
    url: '/respondents/:respondentId/access',
    schema: { params: OneRespondent, response: { 200: z.array(Access) } },
  },
  endAccess: {
    summary: 'Ends what a person sees of a respondent, and their link',
    refuses: ['person-has-no-access'],
    method: 'POST',
    url: '/respondents/:respondentId/access/:personId/end',
    schema: { params: OneAccess, response: { 200: z.array(Access) } },
  },
  restoreAccess: {
    summary: 'Gives back the access that was ended, by the same link',
    refuses: ['person-has-access', 'staff-cannot-answer', 'address-is-real', 'address-is-made-up'],
    method: 'POST',
    url: '/respondents/:respondentId/access/:personId/restore',
    schema: { params: OneAccess, response: { 200: z.array(Access) } },
  },
  bringContacts: {
    summary: 'Adds the contacts of the previous round where there is none yet',
    method: 'POST',
    url: '/rounds/:roundId/contacts/from-previous',
    schema: { params: OneRound, response: { 200: z.object({ added: z.int() }) } },
  },
  inviteAll: {
    summary:
      'Invites every contact of the round that has not been invited: one letter each, however many they answer for',
    refuses: ['round-is-not-open'],
    method: 'POST',
    url: '/rounds/:roundId/invitations',
    once: true,
    schema: { params: OneRound, response: { 200: z.object({ invited: z.int() }) } },
  },
} as const satisfies Record<string, Endpoint>
