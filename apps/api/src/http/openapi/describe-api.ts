import { contracts, type ContractName } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import type { FastifyInstance } from 'fastify'
import { apiDocument } from './api-document.ts'
import type { Operation } from './operation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Is in no contract: for those who run the service. */
    uncontracted?: true
  }
}

const operations = Object.entries(contracts).flatMap(([contract, endpoints]) =>
  Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => ({
    contract: contract as ContractName,
    id: `${contract}.${name}`,
    endpoint,
  })),
)
const byAddress = new Map(operations.map((it) => [`${it.endpoint.method} /api${it.endpoint.url}`, it]))

/** The API described for outsiders: a route that no contract tells of does not boot. */
export function describeApi(app: FastifyInstance, publicUrl: string) {
  const described: Operation[] = []
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!url.startsWith('/api') || method === 'HEAD' || config?.uncontracted) return
    const known = byAddress.get(`${String(method)} ${url}`)
    if (!known) throw new Error(`${String(method)} ${url} is in no contract`)
    described.push({ ...known, may: config?.may ?? 'public' })
  })
  let document: string | undefined
  const written = () =>
    (document ??= JSON.stringify(apiDocument(described, { publicUrl, cookie: app.cookies.session.name })))
  // Before anyone asks, so that nobody's request waits for it.
  app.addHook('onListen', async () => void written())
  app.route({
    method: 'GET',
    url: '/api/openapi.json',
    config: { may: 'public', uncontracted: true },
    handler: (_request, reply) => reply.type('application/json').send(written()),
  })
}
