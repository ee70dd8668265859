import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { SignedIn } from './session.ts'

export const oidc = {
  offer: {
    summary: 'Says what the sign-in of the county board is called, where there is one',
    refuses: ['too-many-requests'],
    method: 'GET',
    url: '/session/oidc',
    schema: { response: { 200: z.object({ name: z.string().nullable() }) } },
  },
  begin: {
    summary: 'Begins to sign in at the county board (OpenID Connect), at the address that is replied',
    refuses: ['not-found', 'sign-in-service-away', 'too-many-requests'],
    method: 'POST',
    url: '/session/oidc/begin',
    schema: { response: { 200: z.object({ address: z.url() }) } },
  },
  finish: {
    summary: 'Signs in with what the sign-in of the county board has replied',
    refuses: [
      'not-found',
      'sign-in-service-away',
      'sign-in-was-not-finished',
      'no-role-at-the-county-board',
      'address-belongs-to-another',
      'staff-cannot-answer',
      'too-many-requests',
    ],
    method: 'POST',
    url: '/session/oidc/finish',
    schema: { body: z.object({ reply: z.string().max(8000) }), response: { 200: SignedIn } },
  },
} as const satisfies Record<string, Endpoint>
