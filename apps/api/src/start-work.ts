import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { startJobs, type Jobs } from './jobs/start-jobs.ts'
import { mailJobs } from './mail/deliver-mail.ts'
import { reminderJobs } from './respondents/reminders/reminder-jobs.ts'
import { receiveBounces } from './mail/receive-bounces.ts'
import type { Sender } from './mail/sender.ts'

/** What a process does beside replying: it performs the jobs, and receives the mail that comes back. Several may. */
export async function startWork(
  app: Pick<FastifyInstance, 'db' | 'transactions' | 'log'>,
  databaseUrl: string,
  sender: Sender,
  { bounces, publicUrl }: Pick<Config, 'bounces' | 'publicUrl'>,
) {
  const all = [mailJobs(app, sender), reminderJobs(app, publicUrl)]
  const jobs = await startJobs(databaseUrl, together(all), app.log)
  const receiver =
    bounces?.port === undefined ? undefined : await receiveBounces(app, { ...bounces, port: bounces.port }, app.log)
  return {
    async stop() {
      await receiver?.stop()
      await jobs.stop()
    },
  }
}

const together = (all: readonly Jobs[]): Jobs => ({
  tasks: Object.assign({}, ...all.map(({ tasks }) => tasks)) as Jobs['tasks'],
  everyMinute: all.flatMap(({ everyMinute }) => everyMinute),
})
