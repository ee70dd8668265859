import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { databaseUrlIn } from '../connection-url.ts'
import { startEmbedded } from '../embedded.ts'
import { SetupError } from '../setup-error.ts'
import { NAME } from './cluster.ts'
import { postmasterOf, processNamed } from './leftover.ts'
import { exists, placeFor } from './place.ts'

/**
 * Works on a database as its owner: the one that the environment names, or the embedded one, which is started for the work
 * if nobody has. `isMade`: one that is not there is made.
 */
export async function onTheDatabase<T>(
  environment: NodeJS.ProcessEnv,
  { isMade }: { isMade: boolean },
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (environment['MIGRATION_DATABASE_URL'] || environment['DATABASE_URL']) return work(databaseUrlIn(environment))
  const dataDir = environment['DATA_DIR'] || '.data'
  if (!isMade && !(await exists(join(dataDir, 'postgres-password'))))
    throw new SetupError(`There is no database in ${dataDir}: say which with MIGRATION_DATABASE_URL or DATA_DIR.`)
  const running = await runningUrl(dataDir)
  if (running) return work(running)
  const { url, stop } = await startEmbedded({ dataDir })
  try {
    return await work(url)
  } finally {
    await stop()
  }
}

/** The address, as its owner, of the embedded database that a server runs in that directory. */
async function runningUrl(dataDir: string): Promise<string | undefined> {
  const place = await placeFor(resolve(dataDir))
  const postmaster = await postmasterOf(place.cluster)
  const args = postmaster && (await processNamed(postmaster.pid))?.args
  const port = args?.includes(` -D ${place.cluster} `) ? / -p (\d+) /.exec(args)?.[1] : undefined
  if (!port) return undefined
  const password = (await readFile(join(place.dataDir, 'postgres-password'), 'utf8')).trim()
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${NAME}`
}
