import type { FastifyBaseLogger } from 'fastify'
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { connection } from '../database/database.ts'

export interface Jobs {
  readonly tasks: TaskList
  /** Which of them are begun every minute, by one process of those there are, and at once when this one starts. */
  readonly everyMinute: readonly string[]
}

const AT_ONCE = 4

/** Performs jobs until stopped; what is under way is finished first. Several processes may: one job is taken by one. */
export async function startJobs(url: string, { tasks, everyMinute }: Jobs, log: FastifyBaseLogger) {
  const pool = jobPool(url)
  const lost = (error: Error) => log.warn(error, 'a database connection of the jobs was lost')
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    parsedCronItems: parseCronItems(everyMinute.map((task) => ({ task, match: '* * * * *', identifier: task }))),
    concurrency: AT_ONCE,
    noHandleSignals: true,
    logger: loggerOn(log),
  })
  for (const task of everyMinute) await runner.addJob(task, {}, { jobKey: task })
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

/** Connections of its own, one of which listens for new jobs. Its library expects values as the driver gives them. */
export const jobPool = (url: string) => new pg.Pool({ ...connection(url, AT_ONCE + 2), types: pg.types })

const loggerOn = (log: FastifyBaseLogger) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn(message)
  })
