import type { Endpoint, InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'
import type { Problem } from '@kartlaggning/schema/problem'
import type { FastifyInstance } from 'fastify'
import { COOKIE } from '../src/identity/session-cookie.ts'

export type Client = ReturnType<typeof clientOf>

/** Somebody at a browser: calls the API by its contracts, with a session of their own. */
export function clientOf(app: FastifyInstance, token?: string) {
  async function send(endpoint: Endpoint, input: Input) {
    const url = endpoint.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])))
    return app.inject({
      method: endpoint.method,
      url: `/api${url}`,
      ...(input.querystring !== undefined && { query: input.querystring }),
      ...(token !== undefined && { cookies: { [COOKIE]: token } }),
      ...(input.body !== undefined && { payload: input.body as object }),
    })
  }
  return {
    token,
    /** The reply; throws, with the problem in the message, when it is refused. */
    async call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>> {
      const reply = await send(endpoint, input as Input)
      if (reply.statusCode !== 200)
        throw new Error(`${endpoint.method} ${endpoint.url}: ${reply.statusCode} ${reply.body}`)
      return reply.json()
    },
    /** The problem with which it is refused; throws when it is not. */
    async refusal<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<Problem> {
      const reply = await send(endpoint, input as Input)
      if (reply.statusCode === 200) throw new Error(`${endpoint.method} ${endpoint.url} was not refused: ${reply.body}`)
      return reply.json()
    },
    send: (endpoint: Endpoint, input: Input = {}) => send(endpoint, input),
  }
}

/** Somebody at a browser, who has just signed in there. */
export async function signedInBy<E extends Endpoint>(app: FastifyInstance, endpoint: E, input: InputOf<E>) {
  const { cookies } = await clientOf(app).send(endpoint, input as Input)
  const cookie = cookies.find((it) => it.name === COOKIE)
  if (!cookie) throw new Error(`${endpoint.url} signed nobody in`)
  return clientOf(app, cookie.value)
}

interface Input {
  readonly params?: Record<string, unknown>
  readonly querystring?: Record<string, string>
  readonly body?: unknown
}
