import { setTimeout as wait } from 'node:timers/promises'
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
const AGAIN_AFTER = 1000
/** Reported one by one, a job that ends while the database is gone would end the process: nobody waits for the report. */
const REPORTS_IN_BATCHES = { completeJobBatchDelay: 0, failJobBatchDelay: 0 }

/**
 * Performs jobs until stopped; what is under way is finished first. Several processes may: one job is taken by one. The queue
 * gives up when the database is gone at the wrong moment, and is begun again.
 */
export async function startJobs(url: string, { tasks, everyMinute }: Jobs, log: FastifyBaseLogger) {
  const pool = jobPool(url)
  const lost = (error: Error) => log.warn(error, 'a database connection of the jobs was lost')
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const stopping = new AbortController()
  const begin = async () => {
    const runner = await run({
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: parseCronItems(everyMinute.map((task) => ({ task, match: '* * * * *', identifier: task }))),
      concurrency: AT_ONCE,
      noHandleSignals: true,
      preset: { worker: REPORTS_IN_BATCHES },
      logger: loggerOn(log),
    })
    const ended = runner.promise.catch((error: unknown) => log.warn(error, 'the jobs have stopped'))
    for (const task of everyMinute) await runner.addJob(task, {}, { jobKey: task }).catch(lost)
    return { runner, ended }
  }
  let running = await begin()
  const kept = keep()
  async function keep() {
    for (;;) {
      await running.ended
      if (stopping.signal.aborted) return
      await wait(AGAIN_AFTER, undefined, { signal: stopping.signal }).catch(() => undefined)
      running = await begin().catch((error: unknown) => {
        log.warn(error, 'the jobs cannot begin again')
        return { ...running, ended: Promise.resolve() }
      })
    }
  }
  return {
    async stop() {
      stopping.abort()
      await running.runner.stop().catch(() => undefined)
      await kept
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
