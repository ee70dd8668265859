import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { advanceRehearsal } from './advance-rehearsal.ts'
import { beginMadeUpRehearsal, beginRehearsal } from './begin-rehearsal.ts'
import { findRehearsal } from './find-rehearsal.ts'
import { readRehearsal } from './read-rehearsal.ts'
import { readRehearsedMail } from './read-rehearsed-mail.ts'
import { removeRehearsal } from './remove-rehearsal.ts'

export function rehearsalRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...rehearsals.begin,
    config: { may: 'rehearsals.lead' },
    handler: (request) =>
      request.inTransaction((trx) => beginRehearsal(trx, request.actor, request.params.roundId, publicUrl)),
  })
  api.route({
    ...rehearsals.beginMadeUp,
    config: { may: 'rehearsals.lead' },
    handler: (request) =>
      request.inTransaction((trx) => beginMadeUpRehearsal(trx, request.actor, request.params.county, publicUrl)),
  })
  api.route({
    ...rehearsals.read,
    config: { may: 'rehearsals.follow' },
    handler: (request) => request.read((trx) => readRehearsal(trx, request.params.roundId)),
  })
  api.route({
    ...rehearsals.ofCounty,
    config: { may: 'rehearsals.follow' },
    handler: (request) => request.read((trx) => findRehearsal(trx, request.params.county)),
  })
  api.route({
    ...rehearsals.advance,
    config: { may: 'rehearsals.lead' },
    handler: (request) => {
      const { roundId } = request.params
      const { until } = request.body
      return request.inTransaction((trx) => advanceRehearsal(trx, request.actor, { roundId, until }, publicUrl))
    },
  })
  api.route({
    ...rehearsals.mailbox,
    config: { may: 'rehearsals.follow' },
    handler: (request) => request.read((trx) => readRehearsedMail(trx, request.params.roundId)),
  })
  api.route({
    ...rehearsals.remove,
    config: { may: 'rehearsals.lead' },
    handler: (request) => request.inTransaction((trx) => removeRehearsal(trx, request.params.roundId)),
  })
}
