import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemError } from './problem-error.ts'

const DIST = join(import.meta.dirname, '../../../web/dist')
const A_YEAR = '365d'

/** Serves the built web application; every address that is not a file or the API is a page of it. */
export async function serveWeb(app: FastifyInstance) {
  if (!existsSync(join(DIST, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: DIST,
    wildcard: false,
    index: false,
    preCompressed: true,
    maxAge: A_YEAR,
    immutable: true,
  })
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/')) throw new ProblemError('not-found')
    return reply.sendFile('index.html', { maxAge: 0, immutable: false })
  })
}
