import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Actor } from '../permission.ts'
import { MailAddress } from '../typed-text.ts'

const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'link-not-valid')

/** What the page behind a personal link shows before anyone is signed in: enough to recognise it, nothing more. */
export const Invitation = z.object({
  /** "Sala kommun", or null on a link that is only for signing in. */
  respondent: z.string().nullable(),
  round: z.string().nullable(),
  /** Whether there is still something to answer. */
  open: z.boolean(),
  closesOn: z.iso.date().nullable(),
  estimatedMinutes: z.number().int().nullable(),
  voluntary: z.boolean().nullable(),
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

const SignedIn = z.object({ actor: Actor, expiresAt: z.iso.datetime() })

export const session = {
  /** Looking at a link uses nothing up: mail scanners open links. */
  invitation: {
    method: 'POST',
    url: '/invitation',
    schema: { body: z.object({ token: LinkToken }), response: { 200: Invitation } },
  },
  signInByLink: {
    method: 'POST',
    url: '/session/link',
    schema: { body: z.object({ token: LinkToken }), response: { 200: SignedIn } },
  },
  /** Always answers the same, whether or not the address is known. */
  sendCode: {
    method: 'POST',
    url: '/session/code/send',
    schema: { body: z.object({ email: MailAddress }), response: { 200: z.object({}) } },
  },
  signInByCode: {
    method: 'POST',
    url: '/session/code',
    schema: {
      body: z.object({
        email: MailAddress,
        code: z
          .string()
          .max(40, 'code-not-valid')
          .transform((code) => code.replace(/\s/g, ''))
          .pipe(z.string().regex(/^\d{6}$/, 'code-not-valid')),
      }),
      response: { 200: SignedIn },
    },
  },
  current: { method: 'GET', url: '/session', schema: { response: { 200: SignedIn } } },
  list: { method: 'GET', url: '/sessions', schema: { response: { 200: z.array(OpenSession) } } },
  end: {
    method: 'POST',
    url: '/sessions/:sessionId/end',
    schema: { params: z.object({ sessionId: Id }), response: { 200: z.object({}) } },
  },
  /** All but the one that it is asked in. */
  endOthers: {
    method: 'POST',
    url: '/sessions/end-others',
    schema: { response: { 200: z.object({ ended: z.int() }) } },
  },
  signOut: { method: 'POST', url: '/session/sign-out', schema: { response: { 200: z.object({}) } } },
} as const satisfies Record<string, Endpoint>
