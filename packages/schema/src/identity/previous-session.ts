import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { SignedIn } from './session.ts'

/** From somebody made up for a rehearsal back to oneself, who leads it. */
export const previousSession = {
  read: {
    summary: 'Says as whom one comes back, who is in a rehearsal as somebody made up for it',
    refuses: ['access-has-ended'],
    method: 'GET',
    url: '/session/previous',
    schema: { response: { 200: z.object({ name: z.string().nullable() }) } },
  },
  resume: {
    summary: 'Comes back from somebody made up to who one was, where that session is still open',
    refuses: ['not-signed-in', 'access-has-ended'],
    method: 'POST',
    url: '/session/previous',
    schema: { response: { 200: SignedIn } },
  },
} as const satisfies Record<string, Endpoint>
