import { presence } from '@kartlaggning/schema/answers/presence'
import { may } from '@kartlaggning/schema/permission'
import type { Api } from '../../http/api.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { MOST_PAGES } from './most-pages.ts'
import type { PresenceRegistry } from './presence.ts'
import { streamPresence } from './stream-presence.ts'

export function presenceRoutes(api: Api, registry: PresenceRegistry) {
  api.route({
    ...presence.read,
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
      if (!request.headers.accept?.includes('text/event-stream')) return registry.othersPresent(viewer)
      if (registry.openBy(actor.personId) >= MOST_PAGES) throw new ProblemError('too-many-requests')
      streamPresence(registry, viewer, reply)
      return reply
    },
  })
}
