import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { smtp } from '../src/mail/sender.ts'
import { openJobsDatabase } from '../src/jobs/jobs-database.ts'
import { startWork } from '../src/start-work.ts'

// The API without its pages in a process, so that it can be killed. It says where it listens.
const config = readConfig(process.env)
const databaseUrl = config.databaseUrl ?? ''
const app = await buildApp({ config, databaseUrl, mailboxUrl: undefined, logger: { level: config.logLevel } })
const jobsDatabase = config.jobsDatabaseUrl && openJobsDatabase(config.jobsDatabaseUrl, app.log)
if (config.mailUrl && jobsDatabase)
  await startWork(jobsDatabase, smtp(config.mailUrl, config.mailFrom, config.publicUrl), config)
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
