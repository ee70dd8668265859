import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { binariesFor, type Binaries } from './embedded/binaries.ts'
import { asAccount, keptPassword, NAME, preparedCluster } from './embedded/cluster.ts'
import { refuseFullDisk } from './embedded/full-disk.ts'
import { keepRunning, type OnDeath, type Running } from './embedded/keep-running.ts'
import { endProcess, OWNER, postmasterOf, stopLeftover } from './embedded/leftover.ts'
import { placeFor, type Place } from './embedded/place.ts'
import { makeJobsAccount, makeServingAccount } from './serving-account.ts'
import { SetupError } from './setup-error.ts'

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly port?: number
  /** Off only where the data may be lost with the machine: in tests. */
  readonly fsync?: boolean
  /** Another PostgreSQL than the one that npm brought. */
  readonly binaries?: Binaries
  readonly onDeath?: OnDeath
}

export interface EmbeddedDatabase {
  /** As the owner of the database. */
  readonly url: string
  /** Makes the account that the application serves with, in a migrated database, and returns its address. */
  readonly serve: () => Promise<string>
  /** The same for the account that performs the background jobs. */
  readonly perform: () => Promise<string>
  /** The file that the server logs to. */
  readonly log: string
  readonly stop: () => Promise<void>
}

/**
 * Runs the PostgreSQL that npm brought, on this machine's loopback only, with its data in or behind `dataDir`. When it dies
 * it is started again.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, port: wanted, fsync = true, onDeath = () => undefined } = options
  const place = await placeFor(resolve(dataDir))
  await refuseFullDisk(place)
  await stopLeftover(place.cluster)
  const binaries = options.binaries ?? (await binariesFor(place.account))
  const password = await preparedCluster(place, binaries, fsync)
  const { port, ...running } = await launch(place, binaries, { wanted, fsync })

  const again = () => launch(place, binaries, { wanted: port, fsync, isRestart: true })
  const { stop } = keepRunning(running, again, logOf(place), onDeath)
  const url = `postgres://${NAME}:${password}@127.0.0.1:${port}/${NAME}`
  const serve = async () => makeServingAccount(url, await keptPassword(join(place.dataDir, 'server-password')))
  const perform = async () => makeJobsAccount(url, await keptPassword(join(place.dataDir, 'jobs-password')))
  return { url, serve, perform, log: logOf(place), stop }
}

interface Launch {
  readonly wanted: number | undefined
  readonly fsync: boolean
  /** The children of the one before may hold its port for a moment, and its log says why it died. */
  readonly isRestart?: boolean
}

const PATIENCE = 60_000

async function launch(place: Place, binaries: Binaries, { wanted, fsync, isRestart = false }: Launch) {
  const until = Date.now() + PATIENCE
  for (;;) {
    const port = wanted ?? (await freePort())
    const child = spawnServer(place, binaries, { port, fsync, isRestart })
    const died = await readyOrDead(child, place, until)
    if (!died) return { port, ...attended(child, place) }
    const taken = /could not bind|could not create any TCP\/IP sockets/.test(died)
    if (taken && wanted && !isRestart) throw new SetupError(`The port ${port} for PostgreSQL is taken.`)
    // The children of a postmaster that was killed need a moment to notice.
    const passing = taken || died.includes('pre-existing shared memory block')
    const reason = /(?:FATAL|PANIC): +(.*)/.exec(died)?.[1] ?? died.trim()
    if (!passing || Date.now() > until) throw new SetupError(`PostgreSQL does not start (${logOf(place)}): ${reason}`)
    await wait(50)
  }
}

function attended(child: ChildProcess, place: Place): Running {
  const pid = Number(child.pid)
  const watch = stopWhenNodeEnds(pid, place)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) await endProcess(pid)
    watch.kill()
  }
  return { child, watch, stop }
}

const logOf = (place: Place) => join(place.dataDir, 'postgres.log')

interface Spawn {
  readonly port: number
  readonly fsync: boolean
  readonly isRestart: boolean
}

function spawnServer(place: Place, binaries: Binaries, { port, fsync, isRestart }: Spawn): ChildProcess {
  const hasty = fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=256MB']
  // What people write stays out of the log, whatever a statement that fails was given.
  const discreet = ['log_error_verbosity=terse', 'log_parameter_max_length=0', 'log_parameter_max_length_on_error=0']
  const reach = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const settings = [`${OWNER}=${process.pid}`, ...reach, ...discreet, ...hasty]
  const args = ['-D', place.cluster, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])]
  const log = openSync(logOf(place), isRestart ? 'a' : 'w', 0o600)
  // A group of its own: Ctrl-C in the terminal must not stop the database before the requests under way.
  const stdio = ['ignore' as const, log, log]
  const child = spawn(join(binaries.bin, 'postgres'), args, { ...asAccount(place.account), detached: true, stdio })
  closeSync(log)
  child.unref()
  return child
}

/** Waits for Node to end, however it ends, so that even a killed server leaves no PostgreSQL behind. */
function stopWhenNodeEnds(pid: number, place: Place): ChildProcess {
  const script = 'read -r _; kill -INT "$0"'
  const stdio = ['pipe' as const, 'ignore' as const, 'ignore' as const]
  const watch = spawn('sh', ['-c', script, `${pid}`], { ...asAccount(place.account), detached: true, stdio })
  watch.on('error', () => undefined)
  watch.unref()
  // A pipe to a process is a socket, which would keep Node alive.
  ;(watch.stdin as Socket).unref()
  return watch
}

/** Undefined when the server answers; what it said when it died. */
async function readyOrDead(child: ChildProcess, place: Place, until: number): Promise<string | undefined> {
  let failure: string | undefined
  child.on('error', (error) => (failure = error.message))
  while (Date.now() < until) {
    if (failure) return failure
    if (child.exitCode !== null || child.signalCode !== null) return readFile(logOf(place), 'utf8')
    const postmaster = await postmasterOf(place.cluster)
    if (postmaster?.ready && postmaster.pid === child.pid) return undefined
    await wait(10)
  }
  child.kill('SIGQUIT')
  return `it was not ready within ${PATIENCE / 1000} seconds`
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => settle(port))
    })
  })
}
