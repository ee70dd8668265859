import type { FastifyInstance } from 'fastify'
import postgres from '@fastify/postgres'
import { CamelCasePlugin, Kysely, PostgresDialect, sql, type RawBuilder, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './json-columns.ts'
import { transactionsOn, type Transactions } from './transaction.ts'

export type Database = Kysely<Tables>
export type Trx = Transaction<Tables>

declare module 'fastify' {
  interface FastifyInstance {
    db: Database
    transactions: Transactions
  }
}

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === INT8) return Number
    if (oid === DATE) return (day: string) => day
    if (oid === TIMESTAMPTZ) return (moment: string) => new Date(moment).toISOString()
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown
  },
}

/** Milliseconds that a request waits for a connection, or for what another transaction holds, before it is refused. */
const LONGEST_WAIT = 3000
const LONGEST_STATEMENT = 30_000
const LIMITS = `-c statement_timeout=${LONGEST_STATEMENT} -c lock_timeout=${LONGEST_WAIT} -c idle_in_transaction_session_timeout=30000`
/** So long PostgreSQL may be silent about a statement, which it ends sooner: it, or the way to it, is gone without a word. */
const LONGEST_SILENCE = LONGEST_STATEMENT + 10_000

/** How the application connects. Times are ISO strings, dates `YYYY-MM-DD`. */
export function connection(url: string, max = 20): pg.PoolConfig {
  return {
    connectionString: url,
    options: `-c timezone=UTC ${LIMITS}`,
    types,
    max,
    connectionTimeoutMillis: LONGEST_WAIT,
    query_timeout: LONGEST_SILENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: LONGEST_WAIT,
    pipeline: true,
    application_name: 'kartlaggning',
  }
}

/** Kysely on the pool that @fastify/postgres owns: destroying it here would close the pool twice. */
export function databaseOn(pool: pg.Pool): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

export async function useDatabase(app: FastifyInstance, url: string) {
  await app.register(postgres, { pg, ...connection(url) })
  // A connection that breaks is replaced at the next request. Without listeners it would end the process: the pool's for
  // those that are idle, the connection's own for those between two queries of a transaction.
  const lost = (error: Error) => app.log.warn(error, 'a database connection was lost')
  app.pg.pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const db = databaseOn(app.pg.pool)
  app.decorate('db', db)
  app.decorate('transactions', transactionsOn(app.pg.pool, db))
}

/** The way a value goes into a JSON column; the driver would send a list as a PostgreSQL array. Null is no value, not JSON's. */
export function asJson<T>(value: T): RawBuilder<T> {
  return value === null ? sql`null` : sql`${JSON.stringify(value)}::jsonb`
}
