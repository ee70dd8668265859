import { z } from 'zod'
import { OneCounty } from '../county.ts'
import { FileBytes, type Endpoint } from '../endpoint.ts'

/** What has happened to sign-in, rights and answers in a county; never content. */
export const securityEvents = {
  export: {
    summary: 'Exports the events of security as csv, the newest first',
    method: 'GET',
    url: '/counties/:county/security-events.csv',
    schema: {
      params: OneCounty,
      querystring: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
      produces: ['text/csv; charset=utf-8'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
