import { z } from 'zod'
import { OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound, RoundStatus } from '../rounds/round.ts'
import { line, MailAddress, someLine } from '../typed-text.ts'
import { contactLimits } from './contact-limits.ts'
import { Erasure } from './erasure.ts'
import { Contactee, OneRespondent } from './respondent.ts'

/** That a person answers or has answered for a respondent, from then to then. */
const HeldAssignment = z.object({
  respondentId: Id,
  roundId: Id,
  roundName: z.string(),
  roundStatus: RoundStatus,
  /** "Sala kommun" */
  respondent: z.string(),
  /** Answers some sections only. */
  isPart: z.boolean(),
  signatory: z.boolean(),
  since: z.iso.datetime(),
  /** When the access opens, if nobody who answers objects; null when it has opened. */
  opensAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
})

/** Somebody who answers or has answered in the rounds of a county, as that county knows them. */
export const RegisteredPerson = z.object({
  personId: Id,
  name: z.string(),
  /** They have said it themselves, so that it is not the county's to change. */
  isOwnName: z.boolean(),
  email: z.string(),
  phone: z.string(),
  function: z.string(),
  organisation: z.string(),
  closedAt: z.iso.datetime().nullable(),
  erasedAt: z.iso.datetime().nullable(),
  mergedInto: Id.nullable(),
  mergedAt: z.iso.datetime().nullable(),
  assignments: z.array(HeldAssignment),
})
export type RegisteredPerson = z.infer<typeof RegisteredPerson>

const Described = z.object({
  name: someLine(contactLimits.name),
  function: line(contactLimits.function),
  phone: line(contactLimits.phone),
  organisation: line(contactLimits.organisation),
})

/** One row of a list of contacts: who, and for which respondent. */
export const ContactRow = z.object({
  /** As the file numbers it. */
  row: z.int().min(1),
  respondentId: Id,
  name: someLine(contactLimits.name),
  email: MailAddress,
  phone: line(contactLimits.phone),
  function: line(contactLimits.function),
  organisation: line(contactLimits.organisation),
  /** An address of the organisation, which gets copies; empty where there is none. */
  mailbox: z.union([z.literal(''), MailAddress]),
})
export type ContactRow = z.infer<typeof ContactRow>

/** Why a row cannot be added, though each of its values is sound. */
export const ContactFault = z.enum([
  'staff-cannot-answer',
  'another-name',
  'same-again',
  'person-has-no-access',
  'not-in-the-round',
])
export type ContactFault = z.infer<typeof ContactFault>

export const ContactImport = z.object({
  added: z.int(),
  /** Those that answer for that respondent already. */
  known: z.int(),
  mailboxes: z.int(),
  faults: z.array(z.object({ row: z.int(), fault: ContactFault })),
})
export type ContactImport = z.infer<typeof ContactImport>

const MOST_ROWS = 500
const ContactRows = z.object({ rows: z.array(ContactRow).min(1, 'write-something').max(MOST_ROWS) })
const limits = { bytes: 1_000_000, depth: 4, items: 10 * MOST_ROWS }

const OnePerson = OneCounty.extend({ personId: Id })
const notThere = ['person-not-in-register'] as const

export const people = {
  register: {
    summary: 'Lists everyone who answers or has answered in the rounds of a county, with what they answer for',
    method: 'GET',
    url: '/counties/:county/people',
    schema: { params: OneCounty, response: { 200: z.array(RegisteredPerson) } },
  },
  describe: {
    summary: 'Changes what a county keeps of a person; a name that they have given themselves stays',
    refuses: [...notThere, 'name-is-their-own', 'person-is-closed'],
    method: 'PUT',
    url: '/counties/:county/people/:personId',
    schema: { params: OnePerson, body: Described, response: { 200: RegisteredPerson } },
  },
  correctAddress: {
    summary: 'Corrects the address of a person: what led to the old one is worth nothing from then on',
    refuses: [
      ...notThere,
      'person-is-closed',
      'mail-address-is-the-same',
      'mail-address-is-known',
      'person-answers-in-part',
      'staff-cannot-answer',
      'address-is-real',
      'address-is-made-up',
    ],
    method: 'POST',
    url: '/counties/:county/people/:personId/address',
    once: true,
    schema: { params: OnePerson, body: z.object({ email: MailAddress }), response: { 200: RegisteredPerson } },
  },
  replace: {
    summary:
      'Lets another person take over what somebody answers for; the one who is replaced is told and loses access',
    refuses: [
      ...notThere,
      'person-has-no-access',
      'person-answers-in-part',
      'staff-cannot-answer',
      'address-is-real',
      'address-is-made-up',
      'mail-address-is-the-same',
    ],
    method: 'POST',
    url: '/counties/:county/people/:personId/replace',
    once: true,
    schema: {
      params: OnePerson,
      body: Contactee.extend({ respondents: z.array(Id).min(1, 'choose-one').max(200) }),
      response: { 200: RegisteredPerson },
    },
  },
  close: {
    summary: 'Ends everything that a person has access to in the rounds of a county; what they have done stays',
    refuses: [...notThere, 'person-is-closed', 'person-is-merged'],
    method: 'POST',
    url: '/counties/:county/people/:personId/close',
    once: true,
    schema: { params: OnePerson, response: { 200: RegisteredPerson } },
  },
  reopen: {
    summary: 'Undoes a closing: the person can be invited again, and access be given back',
    refuses: [...notThere, 'person-is-not-closed'],
    method: 'POST',
    url: '/counties/:county/people/:personId/reopen',
    schema: { params: OnePerson, response: { 200: RegisteredPerson } },
  },
  merge: {
    summary: 'Merges a person into another who is the same, who answers from then on',
    refuses: [
      ...notThere,
      'person-is-closed',
      'person-is-merged',
      'people-cannot-merge',
      'person-answers-in-part',
      'staff-cannot-answer',
      'address-is-real',
      'address-is-made-up',
    ],
    method: 'POST',
    url: '/counties/:county/people/:personId/merge',
    once: true,
    schema: { params: OnePerson, body: z.object({ into: Id }), response: { 200: RegisteredPerson } },
  },
  separate: {
    summary: 'Undoes a merge: each answers for what they answered for before it',
    refuses: [...notThere, 'person-is-not-merged', 'staff-cannot-answer', 'address-is-real', 'address-is-made-up'],
    method: 'POST',
    url: '/counties/:county/people/:personId/separate',
    once: true,
    schema: { params: OnePerson, response: { 200: RegisteredPerson } },
  },
  erasure: {
    summary: 'Says what an erasure of a person would take and what it would leave',
    method: 'GET',
    url: '/counties/:county/people/:personId/erasure',
    schema: { params: OnePerson, response: { 200: Erasure } },
  },
  erase: {
    summary: 'Erases what a county keeps of a person who is closed; submissions stay as they are',
    refuses: [...notThere, 'person-is-not-closed', 'erasure-needs-a-decision'],
    method: 'POST',
    url: '/counties/:county/people/:personId/erase',
    once: true,
    schema: { params: OnePerson, response: { 200: RegisteredPerson } },
  },
  tryImport: {
    summary: 'Says what a list of contacts would add to a round, and which rows cannot be added',
    method: 'POST',
    url: '/rounds/:roundId/contacts/import/trial',
    limits,
    schema: { params: OneRound, body: ContactRows, response: { 200: ContactImport } },
  },
  import: {
    summary: 'Adds the contacts of a list to a round, all of them or none; they are invited afterwards',
    refuses: [
      'contacts-have-faults',
      'round-is-imported',
      'staff-cannot-answer',
      'address-is-real',
      'address-is-made-up',
    ],
    method: 'POST',
    url: '/rounds/:roundId/contacts/import',
    limits,
    once: true,
    schema: { params: OneRound, body: ContactRows, response: { 200: ContactImport } },
  },
  readMailbox: {
    summary: 'Says which mailbox of its organisation gets copies of letters to a respondent; empty is none',
    method: 'GET',
    url: '/respondents/:respondentId/mailbox',
    schema: { params: OneRespondent, response: { 200: z.object({ email: z.string() }) } },
  },
  mailbox: {
    summary: 'Sets which mailbox of its organisation gets copies of letters to a respondent; empty is none',
    method: 'PUT',
    url: '/respondents/:respondentId/mailbox',
    schema: {
      params: OneRespondent,
      body: z.object({ email: z.union([z.literal(''), MailAddress]) }),
      response: { 200: z.object({ email: z.string() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
