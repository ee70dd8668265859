import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { mailJobs } from './mail/deliver-mail.ts'
import { receiveBounces } from './mail/receive-bounces.ts'
import type { Sender } from './mail/sender.ts'

/** What a process does beside replying: it performs the jobs, and receives the mail that comes back. Several may. */
export async function startWork(
  app: Pick<FastifyInstance, 'db' | 'transactions' | 'log'>,
  databaseUrl: string,
  sender: Sender,
  { bounces }: Pick<Config, 'bounces'>,
) {
  const jobs = await startJobs(databaseUrl, mailJobs(app, sender), app.log)
  const receiver =
    bounces?.port === undefined ? undefined : await receiveBounces(app, { ...bounces, port: bounces.port }, app.log)
  return {
    async stop() {
      await receiver?.stop()
      await jobs.stop()
    },
  }
}
