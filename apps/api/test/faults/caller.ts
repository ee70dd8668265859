import type { Endpoint, InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { setTimeout as wait } from 'node:timers/promises'
import { COOKIE } from '../client.ts'

/** Statuses by how often they came; 0 is a connection that broke, or an answer that did not come in time. */
export type Statuses = Map<number, number>

export type FaultyCaller = ReturnType<typeof callerAt>

interface Input {
  readonly params?: Record<string, unknown>
  readonly body?: unknown
}

const IN_TIME = 10_000
const AGAIN_AFTER = 40

/** Somebody at a browser whose page asks again, at whichever process answers, until it has been told yes or no. */
export function callerAt(address: () => string, token: string) {
  const send = async (endpoint: Endpoint, { params = {}, body }: Input, key: string) => {
    const path = endpoint.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
    const reply = await fetch(`${address()}/api${path}`, {
      method: endpoint.method,
      headers: {
        cookie: `${COOKIE}=${token}`,
        ...(endpoint.once && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(IN_TIME),
    })
    return { status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()) }
  }
  return {
    /** Asks until there is an answer that is not for want of service; undefined once `isOver`. */
    async persist(endpoint: Endpoint, input: Input, statuses: Statuses, isOver: () => boolean) {
      const key = newId()
      for (;;) {
        const reply = await send(endpoint, input, key).catch(() => ({ status: 0, bytes: Buffer.of() }))
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
        if (reply.status !== 0 && reply.status < 500) return reply
        if (isOver()) return undefined
        await wait(AGAIN_AFTER)
      }
    },
    /** The reply, where nothing is expected to fail. */
    async call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>> {
      const { status, bytes } = await send(endpoint, input as Input, newId())
      if (status !== 200) throw new Error(`${endpoint.method} ${endpoint.url}: ${status} ${bytes.toString()}`)
      return JSON.parse(bytes.toString()) as ReplyOf<E>
    },
  }
}
