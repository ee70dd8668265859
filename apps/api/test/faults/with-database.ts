import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'

/** A migrated database for as long as something is tried on it. */
export async function withDatabase<T>(work: (urls: { jobsUrl: string; ownerUrl: string }) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'kartlaggning-mail-'))
  await chmod(home, 0o755)
  const database = await startEmbedded({ dataDir: home, onDeath: () => undefined })
  try {
    await migrate(database.url)
    return await work({ jobsUrl: await database.perform(), ownerUrl: database.url })
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}
