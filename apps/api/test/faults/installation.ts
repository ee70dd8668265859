import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded, type EmbeddedDatabase } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { startMailServer } from '../mail-server.ts'
import { mountDisk } from './disk.ts'

export type Installation = Awaited<ReturnType<typeof startInstallation>>

const PROCESSES = 2

/** As it is run for real: a PostgreSQL whose disk can fill, a mail server, and two processes of the API before them. */
export async function startInstallation() {
  const home = await mkdtemp(join(tmpdir(), 'kartlaggning-faults-'))
  await chmod(home, 0o755)
  const disk = mountDisk(home)
  let gaveUp = false
  const startDatabase = (port?: number): Promise<EmbeddedDatabase> => {
    gaveUp = false
    const onDeath = (_sentence: string, isFinal: boolean) => (gaveUp ||= isFinal)
    return startEmbedded({ dataDir: home, onDeath, ...(port !== undefined && { port }) })
  }
  let database = await startDatabase()
  await migrate(database.url)
  await loadReference(database.url)
  const port = Number(new URL(database.url).port)
  const mail = await startMailServer()
  const environment = {
    DATABASE_URL: await database.serve(),
    JOBS_DATABASE_URL: await database.perform(),
    MAIL_URL: mail.url,
    LOG_LEVEL: 'error',
  }
  /** What the processes logged, a line each. */
  const logged: string[] = []
  const processes = await Promise.all(Array.from({ length: PROCESSES }, () => startProcess(environment, logged)))

  return {
    ownerUrl: database.url,
    cluster: join(home, 'postgres'),
    disk,
    mail,
    logged,
    /** Of one of the processes, as a balancer before them would choose. */
    address: () => processes[Math.floor(Math.random() * processes.length)]?.address ?? '',
    /** Killed, and started again as whatever watches over it does. */
    async killOneProcess() {
      const at = Math.floor(Math.random() * processes.length)
      await processes[at]?.kill()
      processes[at] = await startProcess(environment, logged)
    },
    /** With one process after the other, while the rest stand still. */
    withEachAlone: async <T>(work: () => Promise<T>): Promise<T[]> => {
      const outcomes: T[] = []
      for (const one of processes) {
        const others = processes.filter((it) => it !== one)
        for (const it of others) it.tell('SIGSTOP')
        outcomes.push(await work())
        for (const it of others) it.tell('SIGCONT')
      }
      return outcomes
    },
    /** Started again where PostgreSQL has died too often, or could not start on a full disk. */
    async reviveDatabase() {
      if (gaveUp) database = await startDatabase(port)
    },
    async end() {
      await Promise.all(processes.map((it) => it.kill()))
      await mail.close()
      await database.stop()
      disk?.unmount()
      await rm(home, { recursive: true, force: true })
    },
  }
}

interface Process {
  readonly address: string
  readonly tell: (signal: NodeJS.Signals) => void
  readonly kill: () => Promise<void>
}

const PATIENCE = 60_000

/** One that finds no database at its start ends, and is started until it does. */
async function startProcess(environment: Readonly<Record<string, string>>, logged: string[]): Promise<Process> {
  for (const until = Date.now() + PATIENCE; Date.now() < until;) {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../api-process.ts')], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const address = await saidBy(child)
    if (address === undefined) continue
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (said: Buffer) => logged.push(...said.toString().split('\n').filter(Boolean)))
    return { address, tell: (signal) => void child.kill(signal), kill: () => killed(child) }
  }
  throw new Error('a process of the API does not start')
}

async function saidBy(child: ChildProcess): Promise<string | undefined> {
  const gone = once(child, 'exit')
  const said = child.stdout && once(child.stdout, 'data')
  const [first] = (await Promise.race([said ?? gone, gone])) as [Buffer | number | null]
  return Buffer.isBuffer(first) ? first.toString().trim() : undefined
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
