import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { Logger, parseCronItems, run, type Task, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { connection } from '../database/database.ts'

export interface Jobs {
  readonly tasks: TaskList
  /** Which of them are begun every minute, by one process of those there are, and at once when this one starts. */
  readonly everyMinute: readonly string[]
}

const AT_ONCE = 4
const AGAIN_AFTER = 1000
/** More than a job takes, all that it waits for included; less than a mail is held by whoever sends it. */
const LONGEST_JOB = 4 * 60_000
/** Reported one by one, a job that ends while the database is gone would end the process: nobody waits for the report. */
const REPORTS_IN_BATCHES = { completeJobBatchDelay: 0, failJobBatchDelay: 0 }

/**
 * Performs jobs until stopped; what is under way is finished first. Several processes may: one job is taken by one. The queue
 * gives up when the database is gone at the wrong moment, and is begun again.
 */
export async function startJobs(
  url: string,
  { tasks, everyMinute }: Jobs,
  log: FastifyBaseLogger,
  longestJob = LONGEST_JOB,
) {
  const pool = jobPool(url)
  const lost = (error: Error) => log.warn(error, 'a database connection of the jobs was lost')
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const limited = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, task && withLimit(name, task, longestJob)]),
  )
  const stopping = new AbortController()
  const begin = async () => {
    const events: WorkerEvents = new EventEmitter()
    const failed = hasFailed(events)
    failed.catch(() => undefined)
    const runner = await run({
      events,
      pgPool: pool,
      taskList: limited,
      parsedCronItems: parseCronItems(everyMinute.map((task) => ({ task, match: '* * * * *', identifier: task }))),
      concurrency: AT_ONCE,
      noHandleSignals: true,
      preset: { worker: REPORTS_IN_BATCHES },
      logger: loggerOn(log),
    })
    const ended = Promise.race([runner.promise, failed]).catch((error: unknown) =>
      log.warn(error, 'the jobs have stopped'),
    )
    for (const task of everyMinute) await runner.addJob(task, {}, { jobKey: task }).catch(lost)
    return { runner, ended }
  }
  const halt = ({ runner, ended }: Awaited<ReturnType<typeof begin>>) =>
    Promise.race([runner.stop().catch(() => undefined), ended])
  let running = await begin()
  const kept = keep()
  async function keep() {
    for (;;) {
      await running.ended
      if (stopping.signal.aborted) return
      // Meanwhile each of its workers has been told too, which it would otherwise report as one that has died.
      await wait(AGAIN_AFTER, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      void halt(running)
      running = await begin().catch((error: unknown) => {
        log.warn(error, 'the jobs cannot begin again')
        return { ...running, ended: Promise.resolve() }
      })
      if (stopping.signal.aborted) {
        await halt(running)
        return
      }
    }
  }
  return {
    async stop() {
      stopping.abort()
      await halt(running)
      await kept
      await pool.end()
    },
  }
}

/**
 * What the queue does not get over by itself. With a report that cannot be made it stops, and waits without end for that to
 * have been done. A first look for the numbers of its tasks that fails it keeps, and answers each worker with for ever after.
 */
function hasFailed(events: WorkerEvents): Promise<never> {
  return new Promise((_, reject) => {
    const fail = ({ error }: { error: unknown }) => reject(error)
    const hasLooked = () => events.off('worker:getJob:error', fail)
    events.once('pool:fatalError', fail).once('worker:getJob:error', fail)
    events.once('worker:getJob:empty', hasLooked).once('job:start', hasLooked)
  })
}

/** A job that has not ended in time has failed, and is tried again: whoever performs it is free for another. */
function withLimit(name: string, task: Task, milliseconds: number): Task {
  return async (...given) => {
    const isOver = new AbortController()
    const late = wait(milliseconds, undefined, { signal: isOver.signal }).then(() => {
      throw new Error(`${name} has not ended in ${milliseconds / 1000} s`)
    })
    late.catch(() => undefined)
    try {
      return await Promise.race([task(...given), late])
    } finally {
      isOver.abort()
    }
  }
}

/** Connections of its own, one of which listens for new jobs. Its library expects values as the driver gives them. */
export const jobPool = (url: string) => new pg.Pool({ ...connection(url, AT_ONCE + 2), types: pg.types })

const loggerOn = (log: FastifyBaseLogger) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn(message)
  })
