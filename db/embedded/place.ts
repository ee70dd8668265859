import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SetupError } from '../setup-error.ts'

/** A user and group that PostgreSQL runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Where a cluster lies, and as whom it runs when not as whoever runs Node. */
export interface Place {
  readonly dataDir: string
  readonly cluster: string
  readonly account?: Account
}

const POINTER = 'postgres-is-at'

/** PostgreSQL refuses to run as root, so for root both the account and the place are ones it can use. */
export async function placeFor(directory: string): Promise<Place> {
  const dataDir = await madeDirectory(directory)
  if (process.getuid?.() !== 0) return { dataDir, cluster: join(dataDir, 'postgres') }

  const pointer = join(dataDir, POINTER)
  const pointed = (await readFile(pointer, 'utf8').catch(() => '')).trim()
  const cluster = pointed || join(dataDir, 'postgres')
  const account = await accountOf(cluster)
  if (await canReach(account, dataDir)) await letThrough(dataDir)
  if (await canReach(account, cluster)) return { dataDir, cluster, account }
  if (await exists(cluster))
    throw new SetupError(`The database in ${cluster} cannot be reached by its own user ${account.uid}.`)

  const elsewhere = join(await rootsOwnPlace(account), `data-${randomBytes(6).toString('hex')}`)
  await writeFile(pointer, `${elsewhere}\n`)
  return { dataDir, cluster: elsewhere, account }
}

/** A directory of root's own that everyone may enter: one that stays, before one that a restart may empty. */
export async function rootsOwnPlace(account: Account): Promise<string> {
  for (const base of ['/var/lib', '/var/tmp', tmpdir()]) {
    const place = join(base, 'kartlaggning')
    try {
      await mkdir(place).then(() => chmod(place, 0o755), ignoreExisting)
      await access(place, constants.W_OK)
      const found = await lstat(place)
      // In a directory open to all, anyone may have made it first and filled it with binaries of their own.
      const trusted = found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
      if (trusted && (await canReach(account, join(place, 'inside')))) return place
    } catch {
      continue
    }
  }
  throw new SetupError(
    'PostgreSQL needs a directory that an unprivileged user can reach: /var/lib or /var/tmp must be writable.',
  )
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}

async function madeDirectory(directory: string): Promise<string> {
  try {
    // The mode is set afterwards, since a strict umask would keep PostgreSQL's user out.
    if (await mkdir(directory, { recursive: true })) await chmod(directory, 0o755)
    return await realpath(directory)
  } catch (error) {
    throw new SetupError(`The data directory ${directory} cannot be made.`, { cause: error })
  }
}

/** The directory itself is ours to open; what is in it says for itself who may read it. */
async function letThrough(dataDir: string): Promise<void> {
  const { uid, mode } = await stat(dataDir)
  if (uid === 0 && (mode & 0o001) === 0) await chmod(dataDir, (mode & 0o7777) | 0o011)
}

/** Data made by an ordinary user stays that user's when root starts it. */
async function accountOf(cluster: string): Promise<Account> {
  const owner = await stat(cluster).catch(() => undefined)
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged()
}

function unprivileged(): Account {
  try {
    // macOS says 4294967294 where setuid wants -2.
    const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })) | 0
    return { uid: ask('-u'), gid: ask('-g') }
  } catch (error) {
    throw new SetupError('PostgreSQL does not run as root, and this machine has no user "nobody" to run it as.', {
      cause: error,
    })
  }
}

async function canReach(account: Account, path: string): Promise<boolean> {
  for (let parent = dirname(path); ; parent = dirname(parent)) {
    const found = await stat(parent).catch(() => undefined)
    if (!found) return false
    const { mode, uid, gid } = found
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (parent === dirname(parent)) return true
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
