import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '../../../web/dist')
const A_FILE = /\.[a-z0-9]+$/i

/** Serves the built web application, when there is one. What is under assets/ bears its hash in its name and never changes. */
export async function serveWeb(app: FastifyInstance) {
  if (!existsSync(join(DIST, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: DIST,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.startsWith(join(DIST, 'assets'))
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

/** Every address that is neither the API's nor a file's is a page of the web application. */
export const isPage = ({ method, url }: { method: string; url: string }) => {
  const path = url.split('?')[0] ?? ''
  return (
    (method === 'GET' || method === 'HEAD') &&
    !path.startsWith('/api/') &&
    !A_FILE.test(path) &&
    existsSync(join(DIST, 'index.html'))
  )
}
