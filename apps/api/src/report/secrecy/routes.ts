import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import type { Api } from '../../http/api.ts'
import { markSecret } from './mark-secret.ts'
import { readSecrecy } from './read-secrecy.ts'
import { removeMark } from './remove-mark.ts'

export function secrecyRoutes(api: Api) {
  api.route({
    ...secrecy.read,
    config: { may: 'answers.read-submitted' },
    handler: (request) => request.read((trx) => readSecrecy(trx, request.params.respondentId)),
  })
  api.route({
    ...secrecy.mark,
    config: { may: 'answers.mark-secret' },
    handler: (request) =>
      request.inTransaction((trx) => markSecret(trx, request.actor, request.params.respondentId, request.body)),
  })
  api.route({
    ...secrecy.remove,
    config: { may: 'answers.mark-secret' },
    handler: (request) =>
      request.inTransaction((trx) => removeMark(trx, request.actor, request.params, request.body.because)),
  })
}
