import type { FastifyInstance, FastifyRequest } from 'fastify'
import { routeOf } from './request-log.ts'

/** What the API replies is a person's: no browser and no proxy on the way keeps it. */
export function keepNothingBehind(app: FastifyInstance) {
  app.addHook('onRequest', async (request, reply) => {
    if (isOfApi(request)) reply.header('cache-control', 'private, no-store')
  })
}

/** The same route has other addresses: whole ones, and such as have a letter written as %61. */
const isOfApi = (request: FastifyRequest) => [routeOf(request), request.url].some((it) => it.startsWith('/api'))
