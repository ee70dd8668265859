import type { FastifyBaseLogger } from 'fastify'
import pg from 'pg'
import { connection, databaseOn } from '../database/database.ts'
import { transactionsOn } from '../database/transaction.ts'

/** As the account that performs the jobs: nothing that replies to a request goes over these connections. */
export type JobsDatabase = ReturnType<typeof openJobsDatabase>

const MOST_CONNECTIONS = 4

export function openJobsDatabase(url: string, log: FastifyBaseLogger) {
  const pool = new pg.Pool(connection(url, MOST_CONNECTIONS))
  const lost = (error: Error) => log.warn(error, 'a database connection of the jobs was lost')
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const db = databaseOn(pool)
  return { url, db, transactions: transactionsOn(pool, db), log, close: () => pool.end() }
}
