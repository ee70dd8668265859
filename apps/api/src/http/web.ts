import fastifyStatic from '@fastify/static'
import { pages } from '@kartlaggning/schema/pages'
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
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.startsWith(join(DIST, 'assets'))
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/', { schema: { hide: true } }, (_, reply) => reply.sendFile('index.html'))
}

const segmentsOf = (path: string) => path.split('/').filter((it) => it !== '')
/** What stands where a section's id does in the addresses of other pages. */
const OTHER_PAGES = new Set(Object.values(pages).map(({ path }) => segmentsOf(path)[2]))

function isOfSection(path: string): boolean {
  const [first, , section] = segmentsOf(path)
  return first === segmentsOf(pages.section.path)[0] && section !== undefined && !OTHER_PAGES.has(section)
}

const everyPage = Object.values(pages).map(({ path }) => segmentsOf(path))

const leadsSomewhere = (path: string) => {
  const given = segmentsOf(path)
  return everyPage.some(
    (page) => page.length === given.length && page.every((part, at) => part.startsWith(':') || part === given[at]),
  )
}

/** The page to send for an address: a section's names at once what it is made of, and one that is none says so. */
export function pageFor(url: string): { file: string; status: 200 | 404 } {
  const path = url.split('?')[0] ?? ''
  const file = isOfSection(path) && existsSync(join(DIST, 'section.html')) ? 'section.html' : 'index.html'
  return { file, status: leadsSomewhere(path) ? 200 : 404 }
}

/** Every address that is neither the API's nor a file's is a page of the web application. */
export const isPage = ({ method, url }: { method: string; url: string }) => {
  const path = url.split('?')[0] ?? ''
  return (
    (method === 'GET' || method === 'HEAD') &&
    path !== '/api' &&
    !path.startsWith('/api/') &&
    !A_FILE.test(path) &&
    existsSync(join(DIST, 'index.html'))
  )
}
