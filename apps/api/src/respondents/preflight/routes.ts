import { preflight } from '@kartlaggning/schema/respondents/preflight'
import type { Api } from '../../http/api.ts'
import { lookUpDomains } from './look-up-domains.ts'
import { domainOf, examine, readForPreflight } from './read-preflight.ts'

export function preflightRoutes(api: Api) {
  api.route({
    ...preflight.read,
    config: { may: 'rounds.follow' },
    handler: async (request) => {
      const read = await request.read((trx) => readForPreflight(trx, request.params.roundId))
      // Only now: no connection to the database waits for the network.
      const addresses = read.round.fictional ? [] : read.respondents.flatMap((it) => it.contacts)
      return examine(read, await lookUpDomains(addresses.map(({ email }) => domainOf(email))))
    },
  })
}
