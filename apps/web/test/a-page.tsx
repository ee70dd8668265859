import type { Endpoint, ReplyOf } from '@kartlaggning/schema/endpoint'
import { session } from '@kartlaggning/schema/identity/session'
import type { Actor } from '@kartlaggning/schema/permission'
import { problems, type ProblemType } from '@kartlaggning/schema/problem'
import type { Language } from '@kartlaggning/schema/text'
import { render } from '@testing-library/react'
import { createMemoryRouter, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { vi } from 'vitest'

interface Reply {
  readonly status: number
  readonly body: unknown
}

export type Server = ReturnType<typeof aServer>

/** A server that knows some endpoints of the contract, and keeps what it was asked. */
export function aServer() {
  const replies = new Map<string, Reply>()
  const asked: { readonly call: string; readonly body: unknown }[] = []
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const call = `${method} ${address}`
    asked.push({ call, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined })
    const [, reply] = [...replies].find(([pattern]) => matches(pattern, call)) ?? []
    if (!reply) throw new TypeError(`Nobody answers ${call}`)
    const type = reply.status === 200 ? 'application/json' : 'application/problem+json'
    return new Response(JSON.stringify(reply.body), { status: reply.status, headers: { 'content-type': type } })
  })
  return {
    /** The bodies it was sent. */
    asked: (endpoint: Endpoint) => asked.filter((it) => matches(patternOf(endpoint), it.call)).map((it) => it.body),
    replies<E extends Endpoint>(endpoint: E, body: ReplyOf<E>) {
      replies.set(patternOf(endpoint), { status: 200, body })
    },
    refuses(endpoint: Endpoint, type: ProblemType) {
      const status = problems[type]
      replies.set(patternOf(endpoint), { status, body: { type, title: type, status } })
    },
  }
}

const patternOf = ({ method, url }: Endpoint) => `${method} /api${url}`
const matches = (pattern: string, call: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/?]+')}$`).test(call)

/** Somebody without rights and assignments. */
export const anActor = (more: Partial<Actor> = {}): Actor => ({
  personId: '0199a000-0000-7000-8000-000000000001',
  name: 'Anna Ek',
  email: 'anna.ek@example.org',
  fictional: false,
  staff: [],
  assignments: [],
  proxies: [],
  readings: [],
  ...more,
})

export const anAssignment = (more: Partial<Actor['assignments'][number]> = {}): Actor['assignments'][number] => ({
  respondentId: '0199a000-0000-7000-8000-00000000000a',
  roundId: '0199a000-0000-7000-8000-00000000000b',
  county: '19',
  kind: 'municipality',
  name: 'Sala kommun',
  roundName: 'Kartläggningen 2026',
  roundStatus: 'open',
  scope: 'full',
  questionnaire: '2026',
  closesOn: '2026-12-18',
  open: true,
  submitted: false,
  declined: null,
  sections: null,
  signatory: true,
  edition: null,
  profile: false,
  ...more,
})

/**
 * Opens an address of some routes, in Swedish unless told otherwise; without an actor nobody is signed in. As at a page load nothing is
 * remembered: the router empties the routes it has fetched, and who is signed in is asked once.
 */
export async function openPage(
  server: Server,
  routesOf: () => Promise<RouteObject[]>,
  address: string,
  actor: Actor | null = null,
  language: Language = 'sv',
) {
  vi.resetModules()
  const { speak } = await import('../src/language.ts')
  await speak(language)
  server.replies(session.current, { actor, expiresAt: actor && '2027-01-01T00:00:00.000Z' })
  const router = createMemoryRouter([{ id: 'root', loader: () => actor, children: await routesOf() }], {
    initialEntries: [address],
  })
  render(<RouterProvider router={router} />)
}
