import type { BodyLimits } from '@kartlaggning/schema/endpoint'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isToken } from '../identity/session-cookie.ts'
import { ProblemError } from './problem-error.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    limits?: BodyLimits
  }
}

/** What a route takes that says nothing itself: a form, not a file. */
const ORDINARY: BodyLimits = { bytes: 32 * 1024, depth: 8, items: 2000 }
/** So much is read in less time than it takes to ask the database who sends it. */
const READ_UNASKED = 16 * 1024
/** So much of what nobody wants is taken in all the same, so that whoever sends it hears why; of more the connection is closed. */
const LET_IN = 512 * 1024

/**
 * A body is measured before it is parsed, and a long one is not even read before it is known who sends it: what an anonymous
 * request may cost is bounded, whatever it holds.
 */
export function limitBodies(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    const limits = { ...ORDINARY, ...(route as { limits?: BodyLimits }).limits }
    route.bodyLimit = limits.bytes
    route.config = { ...route.config, limits }
  })
  app.addHook('onRequest', async (request) => {
    const { may } = request.routeOptions.config
    if (!hasBody(request) || may === undefined || may === 'public') return
    if (!isToken(request.sessionToken)) throw new ProblemError('not-signed-in')
    const bytes = Number(request.headers['content-length'])
    if (!(bytes <= READ_UNASKED)) await request.authorize()
  })
  // Node reads what is left of a body after the reply, however long it is.
  app.addHook('onSend', async (request, reply) => {
    if (request.raw.complete || !hasBody(request) || Number(request.headers['content-length']) <= LET_IN) return
    reply.header('connection', 'close')
  })
  const parse = app.getDefaultJsonParser('error', 'error')
  // Nothing is sent as plain text; Fastify would read it all the same.
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    const { limits = ORDINARY } = request.routeOptions.config
    if (!isWithin(limits, body)) done(new ProblemError('body-too-large'))
    else void parse(request, body, done)
  })
}

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Counts brackets and commas outside of texts, without building anything. */
export function isWithin({ depth, items }: Pick<BodyLimits, 'depth' | 'items'>, json: string): boolean {
  let open = 0
  let counted = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at)
    if (inText) {
      if (letter === BACKSLASH) at++
      else if (letter === QUOTE) inText = false
    } else if (letter === QUOTE) inText = true
    else if (letter === COMMA) counted++
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      open++
      counted++
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) open--
    if (open > depth || counted > items) return false
  }
  return true
}
