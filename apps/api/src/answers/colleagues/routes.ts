import { may } from '@kartlaggning/schema/permission'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { streamPresence } from '../presence/stream-presence.ts'
import type { PresenceRegistry } from '../presence/presence.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { readDifferences } from '../read-differences.ts'
import { withdrawColleague } from './withdraw-colleague.ts'

/** Each invitation is a mail to an address of the sender's choice. */
const MAILS_AN_HOUR = { max: 60, timeWindow: '1 hour' }

export function colleagueRoutes(api: Api, config: Config, presence: PresenceRegistry) {
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
    ...colleagues.differences,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.read((trx) => readDifferences(trx, request.params.respondentId)),
  })
  api.route({
    ...colleagues.here,
    config: { may: 'answers.read-own' },
    handler: async (request, reply) => {
      const { actor } = await request.authorize()
      const { query } = request
      const { respondentId } = request.params
      const { section = null, page = null } = query
      if (section !== null && !may(actor, 'answers.read-own', { respondentId, section }))
        throw new ProblemError('not-found')
      const sections = actor.assignments.find((it) => it.respondentId === respondentId)?.sections ?? null
      const viewer = { respondentId, personId: actor.personId, name: actor.name, section, page, sections }
      if (!request.headers.accept?.includes('text/event-stream')) return presence.othersPresent(viewer)
      streamPresence(presence, viewer, reply)
      return reply
    },
  })
}
