import { sideBySide } from '@kartlaggning/schema/answers/side-by-side'
import { may, type Actor } from '@kartlaggning/schema/permission'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { MOST_PAGES } from '../presence/most-pages.ts'
import type { PresenceRegistry } from '../presence/presence.ts'
import { streamSideBySide } from '../presence/stream-presence.ts'
import { readOverviews, readSideBySide } from './read-side-by-side.ts'
import { readAllForSubmission, submitSideBySide } from './submit-side-by-side.ts'

export function sideBySideRoutes(api: Api, config: Config, registry: PresenceRegistry) {
  api.route({
    ...sideBySide.overview,
    config: { may: 'answers.side-by-side' },
    handler: (request) => request.read((trx) => readOverviews(trx, request.params.roundId)),
  })
  api.route({
    ...sideBySide.read,
    config: { may: 'answers.side-by-side' },
    handler: (request) => request.read((trx) => readSideBySide(trx, request.params.roundId, request.params.section)),
  })
  api.route({
    ...sideBySide.submit,
    config: { may: 'answers.side-by-side' },
    handler: async (request) => {
      const { respondents } = request.body
      const submissions = await request.readThenWrite(
        (trx) => readAllForSubmission(trx, respondents),
        (trx, read) =>
          submitSideBySide(trx, read, {
            actor: request.actor,
            roundId: request.params.roundId,
            publicUrl: config.publicUrl,
          }),
      )
      for (const respondentId of respondents) registry.publishSaved(respondentId, null, null)
      return submissions
    },
  })
  api.route({
    ...sideBySide.presence,
    config: { may: 'answers.side-by-side' },
    handler: async (request, reply) => {
      const { actor } = await request.authorize()
      const viewers = viewersOf(actor, request.params, pagesIn(request.query.pages))
      if (!request.headers.accept?.includes('text/event-stream'))
        return viewers.map((it) => ({ respondentId: it.respondentId, present: registry.othersPresent(it) }))
      if (registry.openBy(actor.personId) >= MOST_PAGES) throw new ProblemError('too-many-requests')
      streamSideBySide(registry, viewers, reply)
      return reply
    },
  })
}

interface Asked {
  readonly roundId: string
  readonly section: string
}

/** The person once for each of their drafts, as if each were open in a window of its own. */
const viewersOf = (actor: Actor, { roundId, section }: Asked, pages: ReadonlyMap<string, string>) =>
  actor.assignments
    .filter((it) => it.roundId === roundId && it.kind === 'police')
    .filter(({ respondentId }) => may(actor, 'answers.read-own', { respondentId, section }))
    .map(({ respondentId, sections }) => ({
      respondentId,
      personId: actor.personId,
      name: actor.name,
      section,
      page: pages.get(respondentId) ?? null,
      sections,
    }))

const pagesIn = (pages = '') => new Map(pages.split(',').map((it): [string, string] => [it.slice(0, 36), it.slice(37)]))
