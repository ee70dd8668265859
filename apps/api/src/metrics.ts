import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { timingSafeEqual } from 'node:crypto'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { ProblemError } from './http/problem-error.ts'
import { routeOf } from './http/request-log.ts'
import { hashOf } from './identity/secret.ts'
import { MAX_ATTEMPTS } from './mail/queue-deliveries.ts'

const PREFIX = 'kartlaggning_'
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Figures for Prometheus, to whoever knows the token. Their labels are patterns and states: no ids, and nothing of content. */
export function measure(app: FastifyInstance, token: string | undefined) {
  if (token === undefined) return
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  measureRequests(app, registry)
  measurePool(app, registry)
  measureOutbox(app, registry)
  const expected = hashOf(`Bearer ${token}`)
  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    if (!timingSafeEqual(hashOf(request.headers.authorization ?? ''), expected)) throw new ProblemError('not-found')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function measureRequests(app: FastifyInstance, registry: Registry) {
  const labelNames = ['method', 'route', 'status'] as const
  const registers = [registry]
  const requests = new Counter({ name: `${PREFIX}requests_total`, help: 'Requests answered.', labelNames, registers })
  const durations = new Histogram({
    name: `${PREFIX}request_seconds`,
    help: 'Seconds until a request was answered.',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers,
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: routeOf(request) }
    requests.inc({ ...labels, status: reply.statusCode })
    durations.observe(labels, reply.elapsedTime / 1000)
  })
}

function measurePool(app: FastifyInstance, registry: Registry) {
  const connections = new Gauge({
    name: `${PREFIX}pool_connections`,
    help: 'Connections to the database, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { totalCount, idleCount, waitingCount } = app.pg.pool
      connections.set({ state: 'busy' }, totalCount - idleCount)
      connections.set({ state: 'idle' }, idleCount)
      connections.set({ state: 'waiting' }, waitingCount)
    },
  })
}

/** A database that is away is seen in the other figures, which must not go with it. */
function measureOutbox(app: FastifyInstance, registry: Registry) {
  const registers = [registry]
  const figures = () => readOutbox(app).catch(() => undefined)
  const jobs = new Gauge({
    name: `${PREFIX}jobs_waiting`,
    help: 'Jobs not yet performed.',
    registers,
    async collect(): Promise<void> {
      jobs.set((await figures())?.jobs ?? Number.NaN)
    },
  })
  const mail = new Gauge({
    name: `${PREFIX}mail`,
    help: 'Mail that waits, of it what has failed and is tried again, and what was given up.',
    labelNames: ['state'],
    registers,
    async collect(): Promise<void> {
      const { waiting = Number.NaN, failed = Number.NaN, givenUp = Number.NaN } = (await figures()) ?? {}
      mail.set({ state: 'waiting' }, waiting)
      mail.set({ state: 'failed' }, failed)
      mail.set({ state: 'undeliverable' }, givenUp)
    },
  })
}

interface Figures {
  readonly jobs: number
  readonly waiting: number
  readonly failed: number
  readonly givenUp: number
}

async function readOutbox({ db }: FastifyInstance): Promise<Figures | undefined> {
  const { rows } = await sql<Figures>`select * from outbox_figures(${MAX_ATTEMPTS})`.execute(db)
  return rows[0]
}
