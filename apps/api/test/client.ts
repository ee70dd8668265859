import { newId } from '@kartlaggning/schema/id'
import type { Endpoint, InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'
import type { Problem } from '@kartlaggning/schema/problem'
import type { FastifyInstance } from 'fastify'
import { problemsOf } from '../src/http/openapi/problems-of.ts'
import { cookiesOver } from '../src/identity/session-cookie.ts'

/** As it is called over http. */
export const COOKIE = cookiesOver('http:').session.name

export type Client = ReturnType<typeof clientOf>

/** Somebody at a browser, at an address of the network: calls the API by its contracts, with a session of their own. */
export function clientOf(
  app: FastifyInstance,
  token?: string,
  address?: string,
  authorization?: string,
  kept: Readonly<Record<string, string>> = {},
) {
  // As a browser keeps them, but for the session, which is the test's to hold.
  const cookies = new Map<string, string>([
    ...Object.entries(kept),
    ...(token === undefined ? [] : [[app.cookies.session.name, token] as const]),
  ])
  async function send(endpoint: Endpoint, input: Input) {
    const url = endpoint.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])))
    const reply = await app.inject({
      method: endpoint.method,
      url: `/api${url}`,
      ...(input.querystring !== undefined && { query: input.querystring }),
      headers: {
        ...((endpoint.once || input.key !== undefined) && { 'idempotency-key': input.key ?? newId() }),
        ...(input.believes !== undefined && { 'signed-in-as': input.believes }),
        ...(authorization !== undefined && { authorization }),
      },
      ...(address !== undefined && { remoteAddress: address }),
      cookies: Object.fromEntries(cookies),
      ...(input.body !== undefined && { payload: input.body as object }),
    })
    if (reply.statusCode >= 400) requireContracted(endpoint, reply.json<Problem>().type)
    for (const { name, value } of reply.cookies) if (name !== app.cookies.session.name) cookies.set(name, value)
    return reply
  }
  return {
    token,
    authorization,
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

/** Whatever is refused in any test, the description for outsiders tells of it. */
function requireContracted(endpoint: Endpoint, type: Problem['type']) {
  if (problemsOf(endpoint, 'session.own').includes(type)) return
  throw new Error(`${endpoint.method} ${endpoint.url}: its contract does not say that it refuses with ${type}`)
}

/** Somebody at a browser, who has just signed in there. */
export async function signedInBy<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  input: InputOf<E>,
  browser = clientOf(app),
) {
  const { cookies } = await browser.send(endpoint, input as Input)
  const cookie = cookies.find((it) => it.name === app.cookies.session.name)
  if (!cookie) throw new Error(`${endpoint.url} signed nobody in`)
  return clientOf(app, cookie.value)
}

interface Input {
  readonly params?: Record<string, unknown>
  readonly querystring?: Record<string, string>
  readonly body?: unknown
  /** Of what is done once; another each time when none is given. */
  readonly key?: string
  /** The id of the person whom the page takes to be signed in. */
  readonly believes?: string
}
