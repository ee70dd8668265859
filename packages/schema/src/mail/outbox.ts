import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

/** Why the mail server took nothing: nobody answers there, the login or the encryption fails, it says no; or none is set. */
export const MailFailure = z.enum(['unreachable', 'login', 'encryption', 'refused', 'not-sent'])
export type MailFailure = z.infer<typeof MailFailure>

/** Mail that should have left by now, in the whole installation: how many, since when, and why. Nothing of what it says. */
export const MailDelay = z.object({ waiting: z.int(), minutes: z.int(), failure: MailFailure })
export type MailDelay = z.infer<typeof MailDelay>

export const outbox = {
  delay: {
    summary: 'Tells whether mail waits that should have left, since when, and why',
    method: 'GET',
    url: '/outbox/delay',
    schema: { response: { 200: MailDelay.nullable() } },
  },
} as const satisfies Record<string, Endpoint>
