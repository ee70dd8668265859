import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem-error.ts'

/** A browser says which site a request comes from; another site's page may not write here in a person's name. */
export function requireSameOrigin(app: FastifyInstance, publicUrl: string) {
  const own = new URL(publicUrl).host
  app.addHook('onRequest', async ({ method, headers, host }) => {
    if (method === 'GET' || method === 'HEAD') return
    const { origin, 'sec-fetch-site': site } = headers
    const isOwn = origin === undefined || [own, host].includes(hostOf(origin))
    if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      throw new ProblemError('not-allowed')
    }
  })
}

/** Empty for `null`, which a page that hides where it comes from sends. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')
