import { refuseUnfit } from '@kartlaggning/db/serving-account'
import { SetupError } from '@kartlaggning/db/setup-error'
import { setupSentence } from '@kartlaggning/db/setup-sentence'
import Fastify from 'fastify'
import { readConfig } from './config.ts'
import { openJobsDatabase } from './jobs/jobs-database.ts'
import { announceMail } from './mail/announce-mail.ts'
import { smtp } from './mail/sender.ts'
import { startWork } from './start-work.ts'

// The background jobs in a process of their own: pnpm worker, in the environment of the API. As many as one likes.
const undo: (() => Promise<unknown>)[] = []
let ending: Promise<never> | undefined
process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))
try {
  await work()
} catch (error) {
  console.error(setupSentence(error))
  await end(1)
}

async function work() {
  const config = readConfig(process.env)
  const { jobsDatabaseUrl, mailUrl, mailFrom, publicUrl, logLevel, bounces } = config
  if (jobsDatabaseUrl === undefined)
    throw new SetupError(
      'JOBS_DATABASE_URL is not set: it says as which account mail is sent, and the README how that is made. ' +
        'The demo needs no process beside the one that serves it.',
    )
  if (mailUrl === undefined) throw new SetupError('MAIL_URL is not set: there is nothing to send mail by.')
  await refuseUnfit(jobsDatabaseUrl, 'jobs')
  const { log } = Fastify({ logger: { level: logLevel } })
  const database = openJobsDatabase(jobsDatabaseUrl, log)
  undo.push(() => database.close())
  const sender = smtp(mailUrl, mailFrom, publicUrl, bounces?.address)
  const jobs = await startWork(database, sender, config)
  undo.push(() => jobs.stop())
  console.log('The background jobs are performed here.')
  await announceMail(sender, log)
}

function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (const step of undo.toReversed()) await step().catch((error: unknown) => console.error(setupSentence(error)))
    process.exit(code)
  })()
  return ending
}
