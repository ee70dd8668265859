import { letters } from '@kartlaggning/schema/letters/letters'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { fillPlaces } from './fill-places.ts'
import { listLetters } from './list-letters.ts'
import { sendTest } from './send-test.ts'
import { resetText, writeText } from './write-text.ts'

export function letterRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...letters.list,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => listLetters(trx, request.params.roundId)),
  })
  api.route({
    ...letters.write,
    config: { may: 'letters.write' },
    handler: (request) =>
      request.inTransaction((trx) => writeText(trx, request.actor.personId, request.params.roundId, request.body)),
  })
  api.route({
    ...letters.reset,
    config: { may: 'letters.write' },
    handler: (request) =>
      request.inTransaction((trx) => resetText(trx, request.actor.personId, request.params.roundId, request.body)),
  })
  api.route({
    ...letters.places,
    config: { may: 'rounds.follow' },
    handler: (request) =>
      request.read((trx) => fillPlaces(trx, { personId: undefined, ...request.params, ...request.query }, publicUrl)),
  })
  api.route({
    ...letters.test,
    config: { may: 'letters.write' },
    handler: (request) =>
      request.inTransaction((trx) => sendTest(trx, request.actor, request.params.roundId, request.body, publicUrl)),
  })
}
