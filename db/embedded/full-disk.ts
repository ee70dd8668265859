import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SetupError } from '../setup-error.ts'
import { exists, type Place } from './place.ts'

const MB = 1024 * 1024
/** A cluster with the demo's data; what PostgreSQL needs to start, recover and stop again in one that is there. */
const ROOM = { toMake: 250 * MB, toStart: 50 * MB }

/** Bytes that are free for those who are not root. */
export async function freeBytesOf(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory)
  return bavail * bsize
}

/** Without room PostgreSQL starts, cannot write down that it has, and is then half a minute in giving up. */
export async function refuseFullDisk({ cluster }: Place): Promise<void> {
  const isThere = await exists(cluster)
  const needed = isThere ? ROOM.toStart : ROOM.toMake
  const free = await freeBytesOf(isThere ? cluster : dirname(cluster))
  if (free >= needed) return
  throw new SetupError(
    `The disk of ${cluster} has ${Math.floor(free / MB)} MB left, and the database needs ${needed / MB} MB: make room, or ` +
      'choose another DATA_DIR.',
  )
}
