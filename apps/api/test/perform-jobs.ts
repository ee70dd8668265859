import { Logger, runOnce } from 'graphile-worker'
import { jobPool, type Jobs } from '../src/jobs/start-jobs.ts'

const silent = new Logger(() => () => undefined)

/** Performs the jobs whose time has come, as one process of its own, and ends. */
export async function performJobs(url: string, { tasks }: Jobs): Promise<void> {
  const pgPool = jobPool(url)
  pgPool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  await runOnce({ pgPool, taskList: tasks, noHandleSignals: true, logger: silent })
  await pgPool.end()
}
