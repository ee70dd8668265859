import { z } from 'zod'
import { EDITION_READERS } from '../answers/audience.ts'
import { OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { someLine, someProse } from '../typed-text.ts'

/** What a key opens: the submitted answers of one round as the county board reads them, or what is published, as a reader. */
export const OpenedByKey = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('answers'), roundId: Id }),
  z.object({ scope: z.literal('editions'), reader: z.enum(EDITION_READERS) }),
])
export type OpenedByKey = z.infer<typeof OpenedByKey>

/** A key as those see it who keep it: what it opens doors with is shown once, when it is made. */
export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  opens: OpenedByKey,
  /** The name of the round whose answers it opens. */
  roundName: z.string().nullable(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  /** The last day on which it opens anything. */
  expiresOn: z.iso.date(),
  /** Whether that day has not passed and nobody has revoked it. */
  usable: z.boolean(),
  lastUsedOn: z.iso.date().nullable(),
  revoked: z.object({ by: z.string(), at: z.iso.datetime(), because: z.string() }).nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>

const OneKey = OneCounty.extend({ keyId: Id })

/** The keys with which programs read a county's data. */
export const apiKeys = {
  list: {
    summary: 'Lists the keys with which programs read the data of a county, the newest first',
    method: 'GET',
    url: '/counties/:county/api-keys',
    schema: { params: OneCounty, response: { 200: z.array(ApiKey) } },
  },
  make: {
    summary: 'Makes a key with which a program reads data, and shows it this once',
    description: 'Sent again with the same Idempotency-Key, the reply is of the same key, and its secret is null.',
    once: true,
    refuses: ['day-has-passed', 'key-lasts-too-long'],
    method: 'POST',
    url: '/counties/:county/api-keys',
    schema: {
      params: OneCounty,
      body: z.object({ name: someLine(80), opens: OpenedByKey, expiresOn: z.iso.date('not-a-date') }),
      response: {
        200: z.object({
          key: ApiKey,
          secret: z
            .string()
            .meta({ examples: ['kl_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG'] })
            .nullable(),
        }),
      },
    },
  },
  revoke: {
    summary: 'Revokes a key, with why: from then on it opens nothing',
    refuses: ['key-is-revoked'],
    method: 'POST',
    url: '/counties/:county/api-keys/:keyId/revoke',
    schema: { params: OneKey, body: z.object({ reason: someProse(500) }), response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
