import { join } from 'node:path'
import type { Client } from 'pg'
import { changedFunctions, isFunction, readFunctions } from './functions.ts'
import { pendingMigrations, readMigrations } from './migrations.ts'
import type { Applied } from './sql-file.ts'

/** What the next start would apply. Throws what stands in its way, such as a database that is newer than this code. */
export async function pendingIn(client: Client, home = import.meta.dirname): Promise<string[]> {
  const { rows } = await client.query<Applied>('select name, sha256 from migration order by name')
  const migrations = await readMigrations(join(home, 'migrations'))
  const pending = pendingMigrations(
    migrations,
    rows.filter((it) => !isFunction(it)),
  )
  const functions = changedFunctions(await readFunctions(join(home, 'functions')), rows.filter(isFunction), migrations)
  return [...pending, ...functions].map(({ name }) => name)
}
