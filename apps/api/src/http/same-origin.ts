import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem-error.ts'

/** A browser says which site a request comes from; another site's page may not write here in a person's name. */
export function requireSameOrigin(app: FastifyInstance) {
  app.addHook('onRequest', async (request) => {
    const from = request.headers['sec-fetch-site']
    const writes = request.method !== 'GET' && request.method !== 'HEAD'
    if (writes && from !== undefined && from !== 'same-origin' && from !== 'none') throw new ProblemError('not-allowed')
  })
}
