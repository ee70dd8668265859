import fastifyStatic from '@fastify/static'
import { pages } from '@kartlaggning/schema/pages'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sectionIn, segmentsOf } from './preload.ts'

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
  app.get('/', (_, reply) => reply.header('x-robots-tag', 'noindex').sendFile('index.html'))
}

const everyPage = Object.values(pages).map(({ path }) => segmentsOf(path))

const leadsSomewhere = (url: string) => {
  const given = segmentsOf(url)
  return everyPage.some(
    (page) => page.length === given.length && page.every((part, at) => part.startsWith(':') || part === given[at]),
  )
}

/** The page to send for an address: a section's names at once what it is made of, and one that is none says so. */
export function pageFor(url: string): { file: string; status: 200 | 404 } {
  const section = sectionIn(url)
  const files = section === undefined ? [] : [`section/${section}.html`, 'section.html']
  const file = files.find((it) => existsSync(join(DIST, it))) ?? 'index.html'
  return { file, status: leadsSomewhere(url) ? 200 : 404 }
}

const [OPEN] = segmentsOf(pages.publicEdition.path)

/** What is published for everyone is there to be found; nothing else is anybody's to list. */
export const robotsOf = (url: string) => (segmentsOf(url)[0] === OPEN ? {} : { 'x-robots-tag': 'noindex' })

/** Every address that is neither the API's nor a file's is a page of the web application. */
export const isPage = ({ method, url }: { method: string; url: string }) =>
  (method === 'GET' || method === 'HEAD') && isPath(url.split('?')[0] ?? '')

const isPath = (path: string) =>
  path !== '/api' && !path.startsWith('/api/') && !A_FILE.test(path) && existsSync(join(DIST, 'index.html'))

/** One that leads somewhere. */
export const isKnownPage = (path: string) => isPath(path) && leadsSomewhere(path)
