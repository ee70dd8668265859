import { apiKeys, type OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import { clientOf, type Client } from './client.ts'
import type { World } from './world.ts'

const DAY = 24 * 3600_000
export const inHalfAYear = () => new Date(Date.now() + 180 * DAY).toISOString().slice(0, 10)

/** A program that asks with a key that a coordinator has made. */
export async function givenAKey({ app }: World, coordinator: Client, opens: OpenedByKey, county = '19') {
  const { key, secret } = await coordinator.call(apiKeys.make, {
    params: { county },
    body: { name: 'Power BI på analysenheten', opens, expiresOn: inHalfAYear() },
  })
  if (secret === null) throw new Error('A key that was made before does not tell its secret again.')
  return { key, secret, program: clientOf(app, undefined, undefined, `Bearer ${secret}`) }
}
