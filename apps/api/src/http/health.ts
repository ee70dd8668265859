import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { connection } from '../database/database.ts'
import { ProblemError } from './problem-error.ts'

/** So long one look at the database answers for. */
const FRESH = 1000
/** So long after a refused write it is said that nothing can be saved. */
const REFUSAL_LASTS = 30_000
const PATIENCE = 2000
/** The disk is full, or the database may only be read. */
export const CANNOT_WRITE = /^(53100|25006)$/

/**
 * Whether the process lives, and whether it can do what it is for: reach its database and save there. The look at the database
 * has a connection of its own, so that it does not wait behind those who save.
 */
export function tellHealth(app: FastifyInstance, databaseUrl: string) {
  const pool = new pg.Pool({
    ...connection(databaseUrl, 1),
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  pool.on('error', () => undefined)
  app.addHook('onClose', () => pool.end())
  let refused = -Infinity
  app.addHook('onError', async (_request, _reply, error) => {
    if (CANNOT_WRITE.test(error.code)) refused = Date.now()
  })
  let last: { readonly at: number; readonly ready: Promise<boolean> } | undefined
  const isReached = () => {
    if (!last || Date.now() - last.at > FRESH) last = { at: Date.now(), ready: looks(pool) }
    return last.ready
  }
  const hidden = { config: { may: 'public', uncontracted: true } } as const
  app.get('/api/health/live', { ...hidden, logLevel: 'warn' }, () => ({ status: 'alive' }))
  app.get('/api/health', { ...hidden, logLevel: 'warn' }, async () => {
    if (Date.now() - refused < REFUSAL_LASTS) throw new ProblemError('storage-is-full')
    if (!(await isReached())) throw new ProblemError('service-overloaded')
    return { status: 'ready' }
  })
}

async function looks(pool: pg.Pool): Promise<boolean> {
  try {
    await pool.query('select 1 from county limit 1')
    return true
  } catch {
    return false
  }
}
