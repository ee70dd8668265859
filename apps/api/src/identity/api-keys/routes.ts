import { apiKeys } from '@kartlaggning/schema/identity/api-key'
import type { Api } from '../../http/api.ts'
import { sayFrom } from '../limit-sign-in.ts'
import { listKeys } from './list-keys.ts'
import { makeKey } from './make-key.ts'
import { revokeKey } from './revoke-key.ts'

/** The keys with which programs read a county's data. */
export function apiKeyRoutes(api: Api) {
  api.route({
    ...apiKeys.list,
    config: { may: 'keys.keep' },
    handler: (request) => request.read((trx) => listKeys(trx, request.params.county)),
  })
  api.route({
    ...apiKeys.make,
    config: { may: 'keys.keep' },
    handler: async (request) => {
      // Beside the reply that is kept for whoever sends the same again: it is told once, and stands nowhere.
      let secret: string | null = null
      const key = await request.inTransaction(async (trx) => {
        await sayFrom(trx, request.ip)
        const made = await makeKey(trx, request.actor, request.params.county, request.body)
        secret = made.secret
        return made.key
      })
      return { key, secret }
    },
  })
  api.route({
    ...apiKeys.revoke,
    config: { may: 'keys.keep' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        await sayFrom(trx, request.ip)
        return revokeKey(trx, request.actor, request.params, request.body.reason)
      }),
  })
}
