import { calls } from '@kartlaggning/schema/respondents/calls'
import type { Api } from '../../http/api.ts'
import { listCalls } from './list-calls.ts'
import { noteCall } from './note-call.ts'

export function callRoutes(api: Api) {
  api.route({
    ...calls.list,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => listCalls(trx, request.params.roundId)),
  })
  api.route({
    ...calls.note,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => noteCall(trx, request.actor, request.params.respondentId, request.body)),
  })
}
