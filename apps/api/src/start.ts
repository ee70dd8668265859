import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { migrate } from '@kartlaggning/db/migrate'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { anchorDirectory } from '@kartlaggning/db/verify/anchors'
import { refuseAnotherDatabase, refuseUnfit, refuseUnfitAccount } from '@kartlaggning/db/serving-account'
import { SetupError } from '@kartlaggning/db/setup-error'
import { setupSentence } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { announce } from './announce.ts'
import { buildApp } from './app.ts'
import { buildWeb } from './build-web.ts'
import {
  lacksJobsAccount,
  NO_JOBS_ACCOUNT,
  readConfig,
  refuseJobsAccountAlone,
  takeOwnerUrl,
  type Config,
} from './config.ts'
import { anchorTrail } from './database/anchor-trail.ts'
import { connection, databaseOn } from './database/database.ts'
import { endWithNpx } from './end-with-npx.ts'
import { bufferedLog } from './http/buffered-log.ts'
import { refuseTakenPort } from './http/taken-port.ts'
import { flawOfProvider } from './identity/oidc/look-for-provider.ts'
import { openJobsDatabase } from './jobs/jobs-database.ts'
import { announceMail } from './mail/announce-mail.ts'
import { mailbox, smtp } from './mail/sender.ts'
import { startWork } from './start-work.ts'

// What must be undone when the program ends, the last begun first – also when it fails half-way.
const undo: (() => Promise<unknown>)[] = []
let ending: Promise<never> | undefined

process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))
void endWithNpx(process.env, () => void end(0))
try {
  const config = readConfig(process.env)
  await start(config, takeOwnerUrl(process.env))
} catch (error) {
  console.error(setupSentence(error))
  await end(1)
}

async function start(config: Config, ownerUrl: string | undefined) {
  refuseJobsAccountAlone(config)
  await refuseTakenPort(config.port)
  if (lacksJobsAccount(config)) throw new SetupError(NO_JOBS_ACCOUNT)
  const web = buildWeb()
  // Awaited below; what fails before then is not to end the program without its one sentence.
  web.catch(() => undefined)
  const embedded = config.databaseUrl === undefined
  const { databaseUrl, jobsDatabaseUrl } = await (config.databaseUrl === undefined
    ? demoDatabase(config)
    : preparedDatabase({ ...config, databaseUrl: config.databaseUrl }, ownerUrl))
  await web

  const app = await buildApp({
    config,
    databaseUrl,
    mailboxUrl: embedded && !config.mailUrl ? jobsDatabaseUrl : undefined,
    logger: { level: config.logLevel, stream: bufferedLog() },
  })
  undo.push(() => app.close())
  const anchoring = await anchorTrail(app, anchorDirectory(process.env))
  undo.push(() => anchoring.stop())
  const sender = config.mailUrl
    ? smtp(config.mailUrl, config.mailFrom, config.publicUrl, config.bounces?.address)
    : embedded
      ? mailbox
      : undefined
  if (sender && jobsDatabaseUrl !== undefined && config.jobs === 'here') {
    const jobsDatabase = openJobsDatabase(jobsDatabaseUrl, app.log)
    undo.push(() => jobsDatabase.close())
    const work = await startWork(jobsDatabase, sender, config)
    undo.push(() => work.stop())
  }
  // The demo shows every mail to whoever reaches it, so it is reached from this machine only.
  await app.listen({ port: config.port, host: embedded ? 'localhost' : '::' })
  const { port } = app.server.address() as { port: number }
  await announce(app.db, config.port === 0 ? `http://localhost:${port}` : config.publicUrl, {
    demo: embedded,
    mail: sender !== undefined,
  })
  if (sender) await announceMail(sender, app.log)
  const flaw = config.oidc && (await flawOfProvider(config.oidc, config.publicUrl))
  if (flaw) console.error(`${flaw} Those who sign in there cannot, until it is.`)
}

interface Accounts {
  readonly databaseUrl: string
  readonly jobsDatabaseUrl: string | undefined
}

/** The embedded database, migrated and with the demo in it, as the accounts that serve and perform the jobs. */
async function demoDatabase({ dataDir, publicUrl }: Config): Promise<Accounts> {
  const { url, serve, perform, stop } = await startEmbedded({ dataDir, onDeath })
  undo.push(stop)
  await migrate(url)
  const accounts = await preparedDatabase({ databaseUrl: await serve(), jobsDatabaseUrl: await perform() }, url)
  const { loadDemo } = await import('./demo/load-demo.ts')
  await withDatabase(accounts.databaseUrl, (db) => loadDemo(db, url, publicUrl))
  return accounts
}

/** Brought up to this code by its owner, where the owner's account is given, and fit to be served with these. */
async function preparedDatabase(accounts: Accounts, ownerUrl: string | undefined): Promise<Accounts> {
  const { databaseUrl, jobsDatabaseUrl } = accounts
  if (ownerUrl !== undefined) {
    await migrate(ownerUrl)
    await loadReference(ownerUrl)
  }
  await refuseUnfit(databaseUrl)
  if (jobsDatabaseUrl !== undefined) {
    await refuseUnfitAccount(jobsDatabaseUrl, 'jobs')
    await refuseAnotherDatabase(databaseUrl, jobsDatabaseUrl)
  }
  return accounts
}

async function withDatabase<T>(url: string, work: (db: ReturnType<typeof databaseOn>) => Promise<T>) {
  const pool = new pg.Pool(connection(url, 2))
  try {
    return await work(databaseOn(pool))
  } finally {
    await pool.end()
  }
}

function onDeath(sentence: string, isFinal: boolean) {
  console.error(sentence)
  if (isFinal) void end(1)
}

function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (const step of undo.toReversed()) await step().catch((error: unknown) => console.error(setupSentence(error)))
    process.exit(code)
  })()
  return ending
}
