import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupError } from '../setup-error.ts'

/** Stands in the arguments of every server started here, followed by the process id of the Node that started it. */
export const OWNER = 'kartlaggning.owner'

/** PostgreSQL's own note beside its data: who runs it, and how far it has come. */
export async function postmasterOf(cluster: string): Promise<{ pid: number; ready: boolean } | undefined> {
  const note = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = note?.split('\n') ?? []
  const pid = Number(lines[0])
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
}

/** Stops a server whose Node was killed, and clears a note whose process id has gone to someone else. */
export async function stopLeftover(cluster: string): Promise<void> {
  const pid = (await postmasterOf(cluster))?.pid
  const running = pid && (await processNamed(pid))
  if (!pid || !running) return
  const ours = running.args.includes(` -D ${cluster} `)
  const parentIsOwner = running.args.includes(` ${OWNER}=${running.parent} `)
  if (ours && !parentIsOwner) return endProcess(pid)
  if (ours || (/\bpostgres\b/.test(running.args) && !running.args.includes(` ${OWNER}=`)))
    throw new SetupError(
      `The database in ${cluster} is already in use by another server (process ${ours ? running.parent : pid}).`,
    )
  await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** Asks for a fast shutdown, and insists after half a minute. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    const until = Date.now() + seconds * 1000
    if (!tell(pid, signal)) return
    while (Date.now() < until) {
      if (!(await processNamed(pid))) return
      await wait(10)
    }
  }
  throw new SetupError(`PostgreSQL (process ${pid}) does not stop.`)
}

function tell(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw new SetupError(`PostgreSQL (process ${pid}) belongs to another user and cannot be stopped.`, { cause: error })
  }
}

/** A process that is dead but not yet buried counts as gone: it has no arguments. */
export async function processNamed(pid: number): Promise<{ parent: number; args: string } | undefined> {
  try {
    if (process.platform === 'linux') {
      const args = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
      const afterName = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)
      return args ? { parent: Number(afterName?.split(' ')[1]), args } : undefined
    }
    const [, parent, args] =
      /^\s*(\d+)\s+(.+)/.exec(execFileSync('ps', ['-o', 'ppid=,args=', '-p', `${pid}`], { encoding: 'utf8' })) ?? []
    return args && !args.startsWith('(') ? { parent: Number(parent), args: `${args} ` } : undefined
  } catch {
    return undefined
  }
}
