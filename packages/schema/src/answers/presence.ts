import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { Code } from '../typed-text.ts'

/** Somebody who has a page of the answers in front of them. `section` is null on pages that are about the whole. */
export const Presence = z.object({ name: z.string(), section: z.string().nullable() })
export type Presence = z.infer<typeof Presence>

/** What has just been saved, so that open pages know to look; null is everything. */
export const RemoteChange = z.object({ sections: z.array(z.string()).nullable() })
export type RemoteChange = z.infer<typeof RemoteChange>

export const presence = {
  /**
   * Which others are here. Asked for as `text/event-stream` it goes on saying so (`here`), and that something has been
   * saved (`changed`), as long as the page is open; then `section` and `page` tell where the one who asks is.
   */
  read: {
    summary: 'Lists which others have the answers open; as an event stream it goes on doing so',
    refuses: ['too-many-requests'],
    method: 'GET',
    url: '/respondents/:respondentId/presence',
    schema: {
      params: OneRespondent,
      querystring: z.object({ section: Code.optional(), page: Id.optional() }),
      response: { 200: z.array(Presence) },
    },
  },
} as const satisfies Record<string, Endpoint>
