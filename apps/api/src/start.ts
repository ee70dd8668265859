import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { migrate } from '@kartlaggning/db/migrate'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { anchorDirectory } from '@kartlaggning/db/verify/anchors'
import { refuseUnfit } from '@kartlaggning/db/serving-account'
import { setupSentence } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { announce } from './announce.ts'
import { buildApp } from './app.ts'
import { buildWeb } from './build-web.ts'
import { readConfig, takeOwnerUrl, type Config } from './config.ts'
import { anchorTrail } from './database/anchor-trail.ts'
import { connection, databaseOn } from './database/database.ts'
import { endWithNpx } from './end-with-npx.ts'
import { refuseTakenPort } from './http/taken-port.ts'
import { flawOfProvider } from './identity/oidc/look-for-provider.ts'
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
  await refuseTakenPort(config.port)
  const web = buildWeb()
  // Awaited below; what fails before then is not to end the program without its one sentence.
  web.catch(() => undefined)
  const embedded = config.databaseUrl === undefined
  const databaseUrl = await (config.databaseUrl === undefined
    ? demoDatabase(config)
    : preparedDatabase(config.databaseUrl, ownerUrl))
  await web

  const app = await buildApp({
    config,
    databaseUrl,
    openMailbox: embedded && !config.mailUrl,
    logger: { level: config.logLevel },
  })
  undo.push(() => app.close())
  const anchoring = await anchorTrail(app, anchorDirectory(process.env))
  undo.push(() => anchoring.stop())
  const sender = config.mailUrl
    ? smtp(config.mailUrl, config.mailFrom, config.publicUrl, config.bounces?.address)
    : embedded
      ? mailbox
      : undefined
  if (sender && config.jobs === 'here') {
    const work = await startWork(app, databaseUrl, sender, config)
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

/** The embedded database, migrated and with the demo in it, as the account that serves. */
async function demoDatabase({ dataDir, publicUrl }: Config): Promise<string> {
  const { url, serve, stop } = await startEmbedded({ dataDir, onDeath })
  undo.push(stop)
  await migrate(url)
  const databaseUrl = await preparedDatabase(await serve(), url)
  const { loadDemo } = await import('./demo/load-demo.ts')
  await withDatabase(databaseUrl, (db) => loadDemo(db, url, publicUrl))
  return databaseUrl
}

/** Brought up to this code by its owner, where the owner's account is given, and fit to be served with this one. */
async function preparedDatabase(databaseUrl: string, ownerUrl: string | undefined): Promise<string> {
  if (ownerUrl !== undefined) {
    await migrate(ownerUrl)
    await loadReference(ownerUrl)
  }
  await refuseUnfit(databaseUrl)
  return databaseUrl
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
