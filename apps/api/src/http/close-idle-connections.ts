import type { FastifyInstance } from 'fastify'

/** What is being answered gets this long to be finished. */
const PATIENCE = 2000

/** Browsers keep spare connections on which they have asked nothing yet; a server that ends would wait a minute for them. */
export function closeIdleConnections(app: FastifyInstance) {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref()
  })
}
