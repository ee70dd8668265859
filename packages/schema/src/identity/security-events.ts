import { z } from 'zod'
import { FileBytes, type Endpoint } from '../endpoint.ts'

/** What has happened to sign-in, rights and answers in the counties that whoever asks coordinates; never content. */
export const securityEvents = {
  export: {
    summary: 'Exports the events of security as csv, the newest first',
    method: 'GET',
    url: '/security-events.csv',
    schema: {
      querystring: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
      produces: ['text/csv; charset=utf-8'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
