import { newId } from '@kartlaggning/schema/id'
import type { APIRequestContext } from '@playwright/test'
import type { Endpoint, InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'

export type Caller = ReturnType<typeof callerFor>

/** Calls the API by its contracts, with the cookies of a browser context. */
export function callerFor(request: APIRequestContext) {
  const send = (endpoint: Endpoint, input: Input) =>
    request.fetch(`/api${addressOf(endpoint, input)}`, {
      method: endpoint.method,
      ...(endpoint.once && { headers: { 'idempotency-key': newId() } }),
      ...(input.body !== undefined && { data: input.body }),
    })
  return {
    async call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>> {
      const reply = await send(endpoint, input as Input)
      if (!reply.ok()) throw new Error(`${endpoint.method} ${endpoint.url}: ${reply.status()} ${await reply.text()}`)
      return (await reply.json()) as ReplyOf<E>
    },
    /** The status and problem type with which it answers, whatever it answers. */
    async answerOf(endpoint: Endpoint, input: Input = {}): Promise<{ status: number; type: string | undefined }> {
      const reply = await send(endpoint, input)
      const body = (await reply.json().catch(() => ({}))) as { type?: string }
      return { status: reply.status(), type: body.type }
    },
  }
}

interface Input {
  readonly params?: Record<string, unknown>
  readonly body?: unknown
}

const addressOf = (endpoint: Endpoint, { params = {} }: Input) =>
  endpoint.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
