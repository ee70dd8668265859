import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const ENOUGH = 2 * 1024 ** 3
const PREFIX = 'kartlaggning-throwaway'
const LEFT_BY = new RegExp(`^${PREFIX}-(\\d+)-`)

/**
 * A new directory for databases that may be lost with the machine. In memory where there is room: a database is hundreds of
 * files, and copying one took ten times as long on a disk.
 */
export async function throwawayDirectory(): Promise<string> {
  const inMemory = await hasRoom()
  if (inMemory) await removeLeftovers(MEMORY)
  return mkdtemp(join(inMemory ? MEMORY : tmpdir(), `${PREFIX}-${process.pid}-`))
}

/** What a killed process has left would otherwise take up memory until the machine restarts. */
export async function removeLeftovers(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = LEFT_BY.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    // Another user's is not ours to remove.
    await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function hasRoom(): Promise<boolean> {
  if (process.platform !== 'linux' || process.availableMemory() < 2 * ENOUGH) return false
  const memory = await statfs(MEMORY).catch(() => undefined)
  return memory !== undefined && memory.bavail * memory.bsize >= ENOUGH
}
