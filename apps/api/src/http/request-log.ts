import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The pattern and not the address, which holds ids: `/api/rounds/:roundId`. */
export const routeOf = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>) => routeOptions.url ?? 'none'

interface OfDatabase {
  readonly constraint?: string
  readonly table?: string
}

/**
 * What may stand in the log: nothing of what a request holds. The message of these errors quotes what could not be read, and
 * PostgreSQL's detail the row.
 */
const QUOTING = /^(DatabaseError|error|SyntaxError|ZodError)$/

const readable = (error: FastifyError) => {
  const { name, message, code, constraint, table, stack = '' } = error as FastifyError & OfDatabase
  const quotes = QUOTING.test(name) || error.validation !== undefined || 'severity' in error
  return {
    type: name,
    code,
    constraint,
    table,
    message: quotes ? '' : message,
    stack: (stack.match(/^ +at .*$/gm) ?? []).join('\n'),
  }
}

/** For Fastify's own lines too: it would log the address. */
export const logSerializers = {
  err: readable,
  error: readable,
  req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
  res: ({ statusCode }: Pick<FastifyReply, 'statusCode'>) => ({ statusCode }),
}

/** One line for each request, under the id that its reply bears. */
export function logRequests(app: FastifyInstance) {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, log } = request
    const ms = Math.round(reply.elapsedTime * 10) / 10
    log.info({ method, route: routeOf(request), status: reply.statusCode, ms }, 'request')
  })
}
