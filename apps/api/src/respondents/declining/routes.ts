import { declining } from '@kartlaggning/schema/respondents/declining'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { decline } from './decline.ts'
import { takeBackDecline } from './take-back-decline.ts'

export function decliningRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...declining.decline,
    config: { may: 'answers.sign' },
    handler: (request) =>
      request.inTransaction((trx) =>
        decline(trx, request.actor, request.params.respondentId, { ...request.body, source: null }, publicUrl),
      ),
  })
  api.route({
    ...declining.note,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => decline(trx, request.actor, request.params.respondentId, request.body, publicUrl)),
  })
  api.route({
    ...declining.takeBack,
    config: { may: 'answers.decline' },
    handler: (request) =>
      request.inTransaction((trx) => takeBackDecline(trx, request.actor, request.params.respondentId)),
  })
}
