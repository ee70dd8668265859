import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupError } from '../setup-error.ts'
import type { Binaries } from './binaries.ts'
import { exists, giveTo, type Account, type Place } from './place.ts'

/** The owner of the embedded database, and the database. */
export const NAME = 'kartlaggning'

/** The cluster of that place, made if need be; returns its owner's password. */
export async function preparedCluster(place: Place, binaries: Binaries, fsync: boolean): Promise<string> {
  const version = await versionOf(place)
  if (version !== undefined && version !== binaries.major)
    throw new SetupError(
      `The database in ${place.cluster} was made by PostgreSQL ${version}, and this is PostgreSQL ${binaries.major}: ` +
        'move it with pg_upgrade or a dump, or choose another DATA_DIR.',
    )
  if (version === undefined) await makeCluster(place, binaries, fsync)

  return keptPassword(join(place.dataDir, 'postgres-password'), (password) =>
    singleUser(place.cluster, place.account, binaries, `alter role ${NAME} password '${password}'`),
  )
}

/** The password in this file, for its owner only to read; a new one, once it has been put to use, where there is none. */
export async function keptPassword(file: string, use = async (_password: string) => {}): Promise<string> {
  const known = (await readFile(file, 'utf8').catch(() => '')).trim()
  if (known) return known
  const password = randomBytes(24).toString('base64url')
  await use(password)
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

export const asAccount = (account: Account | undefined) => ({
  ...account,
  cwd: '/',
  env: { PATH: process.env['PATH'], LC_ALL: 'C', ...(process.env['TZ'] ? { TZ: process.env['TZ'] } : {}) },
})

async function versionOf(place: Place): Promise<string | undefined> {
  try {
    return (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !(await exists(place.cluster))) return undefined
    if (code === 'EACCES')
      throw new SetupError(`The database in ${place.cluster} belongs to another user.`, { cause: error })
    throw new SetupError(`${place.cluster} is there but holds no database: remove it, or choose another DATA_DIR.`, {
      cause: error,
    })
  }
}

/** Made beside its place and renamed when whole, so that being killed halfway leaves nothing to repair. */
async function makeCluster(place: Place, binaries: Binaries, fsync: boolean): Promise<void> {
  const unfinished = `${place.cluster}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await giveTo(place.account, unfinished)
  const options = [
    '--username',
    NAME,
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--locale-provider',
    'icu',
    '--icu-locale',
    'sv-SE',
  ]
  const sync = fsync ? [] : ['--no-sync']
  await run(join(binaries.bin, 'initdb'), ['-D', unfinished, ...options, '--auth', 'trust', ...sync], place.account)
  // Replaces the rules of initdb before the server listens for the first time.
  const rules = join(unfinished, 'pg_hba.conf')
  await writeFile(rules, 'host all all 127.0.0.1/32 scram-sha-256\n')
  await chmod(rules, 0o644)
  await singleUser(unfinished, place.account, binaries, `create database ${NAME}`)
  await rm(join(place.dataDir, 'postgres-password'), { force: true })
  await rename(unfinished, place.cluster)
}

async function singleUser(
  cluster: string,
  account: Account | undefined,
  binaries: Binaries,
  sql: string,
): Promise<void> {
  await run(join(binaries.bin, 'postgres'), ['--single', '-D', cluster, 'postgres'], account, `${sql}\n`)
}

async function run(command: string, args: string[], account: Account | undefined, input = ''): Promise<void> {
  const child = spawn(command, args, { ...asAccount(account), stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  child.stdin.on('error', () => undefined).end(input)
  const failed = await new Promise<boolean>((settle) => {
    child.on('error', (error) => settle(Boolean((said += error.message))))
    child.on('close', (code) => settle(code !== 0))
  })
  // In single-user mode a statement that fails does not fail the command.
  const complaint = said.split('\n').find((line) => /error:|ERROR:|FATAL:|PANIC:/.test(line))
  if (failed || complaint) throw new SetupError(`PostgreSQL could not make its database: ${(complaint ?? said).trim()}`)
}
