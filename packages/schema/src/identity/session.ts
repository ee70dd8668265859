import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Actor } from '../permission.ts'
import { line, MailAddress, someLine } from '../typed-text.ts'

/** Also as it was copied out of a sentence: with a full stop or a space after it. */
const LinkToken = z
  .string()
  .max(100, 'link-not-valid')
  .overwrite((token) => token.trim().replace(/[.,;:>)]+$/, ''))
  .regex(/^[A-Za-z0-9_-]{43}$/, 'link-not-valid')
  .meta({ examples: ['Qm9rIG9jaCBibGFkLCBwZW5uYSBvY2ggYmxhY2ssIGo'] })

/** What the page behind a personal link shows before anyone is signed in: enough to recognise it, nothing more. */
export const Invitation = z.object({
  /** "Sala kommun", or null on a link that is only for signing in. */
  respondent: z.string().nullable(),
  round: z.string().nullable(),
  /** Whether it leads to what is published for LänsBrå of the round. */
  reads: z.boolean(),
  /** Whether there is still something to answer. */
  open: z.boolean(),
  closesOn: z.iso.date().nullable(),
  /** For the one who is invited. */
  /** For all that the person answers for in the round. */
  estimatedMinutes: z.int().nullable(),
  respondents: z.int(),
  /** Answers from the last round that are filled in, to be confirmed or changed. */
  filled: z.int().nullable(),
  voluntary: z.boolean().nullable(),
  /** What makes answering a duty. */
  provision: z.string().nullable(),
  purpose: z.string().nullable(),
  /** a***@sala.se */
  maskedEmail: z.string(),
  authority: z.string(),
  contact: z.string().nullable(),
})
export type Invitation = z.infer<typeof Invitation>

/** Where a person is signed in. */
export const OpenSession = z.object({
  id: Id,
  /** "Firefox, Windows"; empty when the browser did not say. */
  device: z.string(),
  signedInAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** The one that asks. */
  here: z.boolean(),
})
export type OpenSession = z.infer<typeof OpenSession>

/** Name and function; whoever invites somebody gives them first, and they are the person's own to mend. */
const OwnName = z.object({ name: someLine(120), function: line(120) })

const LetterLanguage = z.enum(['sv', 'en'])

/** What one says of oneself; what is left out stays as it is. */
const OwnWords = OwnName.extend({ language: LetterLanguage.optional(), phone: line(40).optional() })

/** Null is the number of one whom no county board keeps a number of. */
const OwnCard = OwnName.extend({ email: z.string(), language: LetterLanguage, phone: z.string().nullable() })

export const SignedIn = z.object({ actor: Actor, expiresAt: z.iso.datetime() })

/** The mail is read; to go in, a second factor is to be proved, or to be added where there is none. */
const HalfWay = z.object({ actor: z.null(), step: z.enum(['prove', 'add']) })

const Entered = z.union([SignedIn, HalfWay])
export type Entered = z.infer<typeof Entered>

const CurrentSession = z.object({ actor: Actor.nullable(), expiresAt: z.iso.datetime().nullable() })

export const session = {
  invitation: {
    summary: 'Shows what a personal link leads to, without using it up',
    refuses: ['link-not-valid', 'access-is-not-open-yet', 'too-many-requests'],
    method: 'POST',
    url: '/invitation',
    schema: { body: z.object({ token: LinkToken }), response: { 200: Invitation } },
  },
  signInByLink: {
    summary: 'Signs in with a personal link',
    refuses: ['link-not-valid', 'access-has-ended', 'access-is-not-open-yet', 'too-many-requests'],
    method: 'POST',
    url: '/session/link',
    schema: { body: z.object({ token: LinkToken }), response: { 200: Entered } },
  },
  sendCode: {
    summary: 'Sends a sign-in code by mail; replies the same whether or not the address is known',
    refuses: ['too-many-requests'],
    method: 'POST',
    url: '/session/code/send',
    schema: { body: z.object({ email: MailAddress }), response: { 200: z.object({}) } },
  },
  signInByCode: {
    summary: 'Signs in with the code that was sent',
    refuses: ['code-not-valid', 'too-many-requests'],
    method: 'POST',
    url: '/session/code',
    schema: {
      body: z.object({
        email: MailAddress,
        code: z
          .string()
          .max(40, 'code-not-valid')
          .meta({ examples: ['123 456'] })
          .transform((code) => code.replace(/\s/g, ''))
          .pipe(z.string().regex(/^\d{6}$/, 'code-not-valid')),
      }),
      response: { 200: Entered },
    },
  },
  current: {
    summary: 'Says who is signed in, if anyone is',
    refuses: ['access-has-ended'],
    method: 'GET',
    url: '/session',
    schema: { response: { 200: CurrentSession } },
  },
  list: {
    summary: 'Lists where the person is signed in',
    method: 'GET',
    url: '/sessions',
    schema: { response: { 200: z.array(OpenSession) } },
  },
  end: {
    summary: 'Signs the person out in one place',
    method: 'POST',
    url: '/sessions/:sessionId/end',
    schema: { params: z.object({ sessionId: Id }), response: { 200: z.object({}) } },
  },
  endOthers: {
    summary: 'Signs the person out everywhere but here',
    method: 'POST',
    url: '/sessions/end-others',
    schema: { response: { 200: z.object({ ended: z.int() }) } },
  },
  name: {
    summary: 'Says what the one who asks is called',
    method: 'GET',
    url: '/session/name',
    schema: { response: { 200: OwnCard } },
  },
  mendName: {
    summary: 'Changes what the one who asks is called wherever they answer, their language and their number',
    method: 'PUT',
    url: '/session/name',
    schema: { body: OwnWords, response: { 200: z.object({}) } },
  },
  signOut: {
    summary: 'Signs out',
    method: 'POST',
    url: '/session/sign-out',
    schema: {
      // Where to sign out too, of what one has signed in by.
      response: { 200: z.object({ next: z.string().nullable() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
