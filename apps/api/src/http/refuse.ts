import type { ProblemType } from '@kartlaggning/schema/problem'
import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'
import { ProblemError } from './problem-error.ts'

const RETRY_AFTER_SECONDS = 5
export const OF_TIME: ReadonlySet<ProblemType> = new Set([
  'service-overloaded',
  'sign-in-service-away',
  'too-many-requests',
])

interface Reply {
  code(status: number): unknown
  type(mime: string): unknown
  header(name: string, value: string | number): unknown
  send(body: unknown): unknown
}

/** Problem details (RFC 9457), with when to come back where that helps. */
export function refuse(request: { readonly url: string }, reply: Reply, error: ProblemError) {
  const problem = error.toProblem(request.url.split('?')[0] ?? '')
  reply.code(problem.status)
  reply.type('application/problem+json')
  if (OF_TIME.has(problem.type)) reply.header('retry-after', error.details.retryAfter ?? RETRY_AFTER_SECONDS)
  return reply.send(problem)
}

/** The same for what is no request that could be read: nothing but the connection is there to answer on. */
export function refuseConnection({ code }: Pick<NodeJS.ErrnoException, 'code'>, socket: Duplex) {
  if (code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const { status, ...problem } = problemOf(code)
  const body = JSON.stringify({ ...problem, status })
  return socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/** A method that there is not has no words for a person: no page sends it. RFC 9457 calls such a problem by its status alone. */
function problemOf(code: string | undefined) {
  if (code === NO_METHOD) return { type: 'about:blank', title: STATUS_CODES[501], status: 501 }
  const type = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-too-slow' : 'body-not-readable'
  return { ...new ProblemError(type).toProblem(''), instance: undefined }
}

/** As Node names it. */
const NO_METHOD = 'HPE_INVALID_METHOD'

/** A tunnel to somewhere else, which Node hands over as a connection. */
export const refuseTunnel = (socket: Duplex) => refuseConnection({ code: NO_METHOD }, socket)
