import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'

export const Mail = z.object({
  id: Id,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  failure: z.string().nullable(),
})
export type Mail = z.infer<typeof Mail>

/** The demo's mailbox: only there when nothing leaves the machine. */
export const mailbox = {
  list: {
    summary: 'Lists the letters of the demo, which leave the machine by no other way',
    method: 'GET',
    url: '/mailbox',
    schema: { response: { 200: z.array(Mail) } },
  },
} as const satisfies Record<string, Endpoint>
