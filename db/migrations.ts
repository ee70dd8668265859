import { SetupError } from './setup-error.ts'
import { readSqlFiles, type Applied, type SqlFile } from './sql-file.ts'

export async function readMigrations(folder: string): Promise<SqlFile[]> {
  const migrations = await readSqlFiles(folder)
  const numbers = migrations.map(({ name }) => /^(\d{3})-[a-z0-9-]+\.sql$/.exec(name)?.[1])
  const misnamed = migrations.find((_, at) => numbers[at] === undefined || numbers.indexOf(numbers[at]) !== at)
  if (misnamed)
    throw new SetupError(`The migration ${misnamed.name} must be named NNN-name.sql with a number of its own.`)
  return migrations
}

/** Those not yet applied. What has been applied stays as it was, and nothing comes before it. */
export function pendingMigrations(migrations: readonly SqlFile[], applied: readonly Applied[]): readonly SqlFile[] {
  for (const { name, sha256 } of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) throw new SetupError(`The database is newer than this code: it has the migration ${name}.`)
    if (known.sha256 !== sha256)
      throw new SetupError(`The migration ${name} has been changed since it was applied: write a new one instead.`)
  }
  const pending = migrations.filter(({ name }) => !applied.some((it) => it.name === name))
  const last = applied.at(-1)?.name
  const late = pending.find(({ name }) => last !== undefined && name < last)
  if (late)
    throw new SetupError(
      `The migration ${late.name} comes before ${last}, which is already applied: give it a later number.`,
    )
  return pending
}
