import type { Config } from './config.ts'
import type { JobsDatabase } from './jobs/jobs-database.ts'
import { startJobs, type Jobs } from './jobs/start-jobs.ts'
import { mailJobs } from './mail/deliver-mail.ts'
import { orderedFileJobs } from './report/ordered-files/ordered-file-jobs.ts'
import { proxyJobs } from './answers/proxy/proxy-jobs.ts'
import { reminderJobs } from './respondents/reminders/reminder-jobs.ts'
import { receiveBounces } from './mail/receive-bounces.ts'
import type { Sender } from './mail/sender.ts'

/** What a process does beside replying: it performs the jobs, and receives the mail that comes back. Several may. */
export async function startWork(
  database: JobsDatabase,
  sender: Sender,
  { bounces, publicUrl }: Pick<Config, 'bounces' | 'publicUrl'>,
) {
  const all = [
    mailJobs(database, sender),
    reminderJobs(database, publicUrl),
    proxyJobs(database),
    orderedFileJobs(database),
  ]
  const jobs = await startJobs(database.url, together(all), database.log)
  const receiver =
    bounces?.port === undefined
      ? undefined
      : await receiveBounces(database, { ...bounces, port: bounces.port }, database.log)
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
