import type { FastifyInstance } from 'fastify'

/** What the API replies is a person's: no browser and no proxy on the way keeps it. */
export function keepNothingBehind(app: FastifyInstance) {
  app.addHook('onRequest', async ({ url }, reply) => {
    if (url.startsWith('/api')) reply.header('cache-control', 'private, no-store')
  })
}
