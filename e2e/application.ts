import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const log = join(root, '.cache/e2e-server.log')
// The first start on a machine builds the web application too.
const PATIENCE = 180_000

/** What the application said when it started: its address, and the links that sign in. */
export const whatItSaid = () => readFile(log, 'utf8')

/** The database behind it, as its owner, for what must be tried past the API. */
export async function databaseUrl(): Promise<string> {
  const dataDir = process.env['E2E_DATA_DIR'] ?? ''
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim()
  const port = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgres://kartlaggning:${password}@127.0.0.1:${port}/kartlaggning`
}

/** Starts the application as its users do, with data of its own; Playwright calls what is returned at the end. */
async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kartlaggning-e2e-'))
  const port = process.env['E2E_PORT'] ?? ''
  process.env['E2E_DATA_DIR'] = dataDir
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, MAIL_URL: ___, PUBLIC_URL: ____, ...env } = process.env
  const server = spawn(process.execPath, [join(root, 'apps/api/src/start.ts')], {
    cwd: root,
    env: { ...env, PORT: port, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await stopped(server)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await mkdir(join(root, '.cache'), { recursive: true })
    const output = createWriteStream(log)
    server.stdout.pipe(output, { end: false })
    server.stderr.pipe(output, { end: false })
    await healthy(server, `http://localhost:${port}/api/health`)
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

// oxlint-disable-next-line import/no-default-export -- how Playwright finds it
export default setup

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => settle(port))
    })
  })
}

async function healthy(server: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    if (ended(server)) throw new Error(`The application ended before it was ready:\n${await whatItSaid()}`)
    const reply = await fetch(address).catch(() => undefined)
    if (reply?.ok) return
    await wait(100)
  }
  throw new Error(`The application was not ready within ${PATIENCE / 1000} seconds:\n${await whatItSaid()}`)
}

async function stopped(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  for (let waited = 0; !ended(server) && waited < 20_000; waited += 50) await wait(50)
  if (!ended(server)) server.kill('SIGKILL')
}

const ended = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null
