import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { preloadsFor } from './preload.ts'
import { ProblemError } from './problem-error.ts'
import { refuse } from './refuse.ts'
import { isKnownPage, isPage, pageFor, robotsOf } from './web.ts'

/** An address that is a page, is nothing, or takes another method than the one that was tried. */
export function answerNotFound(app: FastifyInstance) {
  const methodsOf = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsOf.get(url) ?? new Set()
    for (const it of [method].flat()) methods.add(it)
    methodsOf.set(url, methods)
  })
  const allowed = (path: string) => {
    const matching = [...methodsOf].filter(([url]) => matches(url, path))
    const methods = new Set(matching.flatMap(([, each]) => [...each]))
    if (methods.size === 0 && isKnownPage(path)) return ['GET', 'HEAD']
    return [...methods]
  }
  // Before a body is read, or looked for: whatever it holds, there is nobody to read it.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return notFound(request, reply, allowed)
  })
  app.setNotFoundHandler((request, reply) => notFound(request, reply, allowed))
}

const matches = (url: string, path: string) => {
  const given = path.split('/')
  const asked = url.split('/')
  return asked.length === given.length && asked.every((part, at) => part.startsWith(':') || part === given[at])
}

/** The page that says so to a person, and problem details to a program. */
function notFound(request: FastifyRequest, reply: FastifyReply, allowed: (path: string) => string[]) {
  const page = isPage(request) ? pageFor(request.url) : undefined
  if (page)
    return reply
      .code(page.status)
      .headers(robotsOf(request.url))
      .headers(request.sessionToken === undefined ? {} : preloadsFor(request.url))
      .sendFile(page.file)
  const methods = allowed(request.url.split('?')[0] ?? '')
  if (methods.length === 0) return refuse(request, reply, new ProblemError('not-found'))
  reply.header('allow', methods.join(', '))
  return refuse(request, reply, new ProblemError('method-not-allowed'))
}

/** An address that cannot be decoded, such as one that a mail program has broken, as one that leads nowhere. */
export function readableUrl({ url = '/' }: { readonly url?: string | undefined }): string {
  try {
    decodeURIComponent(url)
    return url
  } catch {
    return url.startsWith('/api/') ? '/api/-' : '/-'
  }
}
