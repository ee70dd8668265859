import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { agreeToAccess, objectToAccess } from './answer-access.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { withdrawColleague } from './withdraw-colleague.ts'

/** Each invitation is a mail to an address of the sender's choice. */
const MAILS_AN_HOUR = { max: 60, timeWindow: '1 hour' }

export function colleagueRoutes(api: Api, config: Config) {
  api.route({
    ...colleagues.list,
    config: { may: 'answers.delegate' },
    handler: (request) => request.read((trx) => listColleagues(trx, request.params.respondentId)),
  })
  api.route({
    ...colleagues.invite,
    config: { may: 'answers.delegate', rateLimit: MAILS_AN_HOUR },
    handler: (request) =>
      request.inTransaction((trx) =>
        inviteColleague(trx, request.actor, request.params.respondentId, request.body, config.publicUrl),
      ),
  })
  api.route({
    ...colleagues.withdraw,
    config: { may: 'answers.delegate' },
    handler: (request) => request.inTransaction((trx) => withdrawColleague(trx, request.actor, request.params)),
  })
  api.route({
    ...colleagues.agree,
    config: { may: 'answers.delegate' },
    handler: (request) => request.inTransaction((trx) => agreeToAccess(trx, request.params, config.publicUrl)),
  })
  api.route({
    ...colleagues.object,
    config: { may: 'answers.delegate' },
    handler: (request) => request.inTransaction((trx) => objectToAccess(trx, request.params, config.publicUrl)),
  })
}
