import { readdir, readFile } from 'node:fs/promises'
import { connect as connectTo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { postmasterOf } from '@kartlaggning/db/embedded/leftover'
import pg from 'pg'
import type { Installation } from './installation.ts'

/** One way in which something fails; it returns when the fault is over, whether or not all has recovered. */
type Fault = (installation: Installation) => Promise<void>

const LASTS = 1500

export const faults = {
  'a process of the API is killed': (installation) => installation.killOneProcess(),
  'a backend of PostgreSQL is killed': async ({ cluster }) => {
    const [, ...backends] = await postgresProcesses(cluster)
    const victim = backends.at(-1)
    if (victim !== undefined) tell(victim, 'SIGKILL')
    await wait(LASTS)
  },
  'PostgreSQL is killed': (it) => endedBy(it, 'SIGKILL'),
  'PostgreSQL is restarted': (it) => endedBy(it, 'SIGINT'),
  'PostgreSQL is stopped at once': (it) => endedBy(it, 'SIGQUIT'),
  'PostgreSQL is frozen': async ({ cluster }) => {
    const frozen = await postgresProcesses(cluster)
    for (const pid of frozen) tell(pid, 'SIGSTOP')
    await wait(LASTS)
    for (const pid of frozen) tell(pid, 'SIGCONT')
  },
  'all connections are cut': async ({ ownerUrl }) =>
    asOwner(ownerUrl, async (owner) => {
      await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()')
    }),
  'the pool is full behind a locked table': async ({ ownerUrl }) =>
    asOwner(ownerUrl, async (owner) => {
      await owner.query('begin')
      await owner.query('lock table answer in access exclusive mode')
      await wait(LASTS)
      await owner.query('rollback')
    }),
  'bodies come a byte at a time': async ({ address }) => {
    const sockets = Array.from({ length: 60 }, () => slowBody(address()))
    await wait(LASTS)
    for (const socket of sockets) socket.destroy()
  },
  'the disk is full': async (installation) => {
    const { disk } = installation
    if (!disk) return
    disk.fill()
    await wait(LASTS)
    disk.empty()
    await wait(LASTS)
    await installation.reviveDatabase()
  },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults

export const canBeTried = (fault: FaultName, { disk }: Installation) => fault !== 'the disk is full' || Boolean(disk)

async function endedBy(installation: Installation, signal: NodeJS.Signals) {
  const postmaster = await postmasterOf(installation.cluster)
  if (postmaster) process.kill(postmaster.pid, signal)
  await wait(LASTS)
  await installation.reviveDatabase()
}

async function asOwner(url: string, work: (owner: pg.Client) => Promise<void>) {
  const owner = new pg.Client({ connectionString: url })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}

/** A save whose headers promise what never comes. */
function slowBody(address: string): Socket {
  const { hostname, port } = new URL(address)
  const socket = connectTo(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write(
    'PUT /api/respondents/00000000-0000-4000-8000-000000000000/answers HTTP/1.1\r\nHost: localhost\r\n' +
      'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
  )
  const drip = setInterval(() => socket.write(' '), 200)
  socket.on('close', () => clearInterval(drip))
  return socket
}

function tell(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** The postmaster first, then those it has begun. */
async function postgresProcesses(cluster: string): Promise<number[]> {
  const postmaster = (await postmasterOf(cluster))?.pid
  if (postmaster === undefined) return []
  const children: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    if (Number(stat.split(') ').at(-1)?.split(' ')[1]) === postmaster) children.push(Number(name))
  }
  return [postmaster, ...children.toSorted((one, other) => one - other)]
}
