import { proxies } from '@kartlaggning/schema/answers/proxies'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import type { PresenceRegistry } from '../presence/presence.ts'
import { endProxy } from './end-proxy.ts'
import { openProxy } from './open-proxy.ts'

/** Pages that are open on the answers are told when somebody else is to write them. */
export function proxyRoutes(api: Api, { publicUrl }: Config, presence: PresenceRegistry) {
  const published = <T>(respondentId: string, reply: T): T => {
    presence.publishSaved(respondentId, null, null)
    return reply
  }
  api.route({
    ...proxies.open,
    config: { may: 'answers.write-for' },
    handler: async (request) => {
      const { respondentId } = request.params
      const reply = await request.inTransaction((trx) =>
        openProxy(trx, request.actor, respondentId, request.body, publicUrl),
      )
      return published(respondentId, reply)
    },
  })
  api.route({
    ...proxies.withdraw,
    config: { may: 'answers.write-for' },
    handler: async (request) => {
      const { respondentId } = request.params
      const ending = { how: 'withdrawn', why: request.body.reason } as const
      return published(
        respondentId,
        await request.inTransaction((trx) => endProxy(trx, respondentId, ending, publicUrl)),
      )
    },
  })
  api.route({
    ...proxies.takeOver,
    config: { may: 'answers.answer-ourselves' },
    handler: async (request) => {
      const { respondentId } = request.params
      const ending = { how: 'taken_over', why: '' } as const
      return published(
        respondentId,
        await request.inTransaction((trx) => endProxy(trx, respondentId, ending, publicUrl)),
      )
    },
  })
  api.route({
    ...proxies.object,
    config: { may: 'answers.answer-ourselves' },
    handler: async (request) => {
      const { respondentId } = request.params
      const ending = { how: 'objected', why: request.body.note } as const
      return published(
        respondentId,
        await request.inTransaction((trx) => endProxy(trx, respondentId, ending, publicUrl)),
      )
    },
  })
}
