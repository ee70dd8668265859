import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, DatabaseError } from 'pg'
import { changedFunctions, isFunction, missingFunctions, readFunctions, replaceFunction } from './functions.ts'
import { migrateJobs } from './migrate-jobs.ts'
import { pendingMigrations, readMigrations } from './migrations.ts'
import { loadReference } from './reference/load-reference.ts'
import { databaseUrlIn } from './connection-url.ts'
import { SetupError } from './setup-error.ts'
import { runCommand } from './setup-sentence.ts'
import type { Applied, SqlFile } from './sql-file.ts'

const MIGRATION_TABLE = `
  create table if not exists migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

/** Only a number that everyone who migrates agrees on. */
const LOCK = 5_021_970

/** Brings a database up to this code: the migrations not yet applied, in order, the functions that have changed, the jobs. */
export const migrate = (url: string, home?: string): Promise<void> => bringUp(url, () => true, home)

/** Brings an empty database to where another stood: as far as this code has the same files. */
export const migrateAs = (url: string, another: readonly Applied[], home?: string): Promise<void> =>
  bringUp(url, (file) => another.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256), home)

type Choice = (file: SqlFile) => boolean

async function bringUp(url: string, isWanted: Choice, home = import.meta.dirname): Promise<void> {
  const migrations = await readMigrations(join(home, 'migrations'))
  const functions = await readFunctions(join(home, 'functions'))
  const client = await connect(url)
  try {
    await refuseOtherEncodings(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await makeRoles(client)
    const applied = await readApplied(client)
    await applyAll(
      client,
      pendingMigrations(
        migrations,
        applied.filter((it) => !isFunction(it)),
      ).filter(isWanted),
      changedFunctions(functions, applied.filter(isFunction), migrations),
      isWanted,
    )
    await migrateJobs(url, client).catch((error: unknown) => {
      throw new SetupError(`The job queue cannot be made: ${reasonOf(error)}.`, { cause: error })
    })
  } finally {
    await client.end()
  }
}

/** As whoever the address names, or one sentence. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while idle says so here as well as in the next query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new SetupError(`The database at ${addressIn(url)} cannot be reached: ${reasonOf(error)}.`, { cause: error })
  }
}

async function refuseOtherEncodings(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; encoding: string }>(
    `select quote_ident(current_database()) as name, current_setting('server_encoding') as encoding`,
  )
  const [{ name, encoding } = { name: '', encoding: '' }] = rows
  if (encoding !== 'UTF8')
    throw new SetupError(
      `The database ${name} is in ${encoding}, which has no letters for every name: ` +
        `make it anew in UTF8 (create database ${name} encoding 'UTF8' template template0).`,
    )
}

async function makeRoles(client: Client): Promise<void> {
  const sql = await readFile(join(import.meta.dirname, 'roles.sql'), 'utf8')
  await client.query(sql).catch(async (error: unknown) => {
    const account = client.escapeIdentifier(client.user ?? '')
    await refuseServing(client)
    const sentence = isForbidden(error)
      ? `The account ${account} may not make the role ${reasonOf(error)}: let an administrator say ` +
        `“create role ${reasonOf(error)}”, or “alter role ${account} createrole”.`
      : `The roles of the application cannot be made: ${reasonOf(error)}.`
    throw new SetupError(sentence, { cause: error })
  })
}

/** An account that serves lacks what it must not have: nobody is to give it more. */
async function refuseServing(client: Client): Promise<void> {
  const { rows } = await client.query<{ account: string; owner: string }>(
    `select quote_ident(session_user) as account, quote_ident(pg_get_userbyid(datdba)) as owner from pg_database
     where datname = current_database() and datdba <> session_user::regrole and exists (
       select from pg_roles where rolname in ('kartlaggning_app', 'kartlaggning_jobs') and pg_has_role(session_user, oid, 'member'))`,
  )
  for (const { account, owner } of rows)
    throw new SetupError(
      `The account ${account} serves the application and is not to own or make anything: ` +
        `migrate as the owner of the database, ${owner}, with MIGRATION_DATABASE_URL.`,
    )
}

/** What PostgreSQL says when an account lacks the right. */
const isForbidden = (error: unknown) => error instanceof DatabaseError && error.code === '42501'

async function readApplied(client: Client): Promise<Applied[]> {
  await client.query(MIGRATION_TABLE).catch(async (error: unknown) => {
    if (!isForbidden(error)) throw error
    await refuseServing(client)
    const [account, database] = [client.user ?? '', client.database ?? ''].map(client.escapeIdentifier)
    throw new SetupError(
      `The account ${account} may not make tables in the database ${database}: let an administrator say ` +
        `“alter database ${database} owner to ${account}”.`,
      { cause: error },
    )
  })
  const { rows } = await client
    .query<Applied>('select name, sha256 from migration order by name')
    .catch((error: unknown) => {
      throw new SetupError(
        'The database has a table named migration that is not ours: give the application a database of its own.',
        { cause: error },
      )
    })
  return rows
}

/**
 * All or nothing: what fails leaves a database that the code before still works with. A value added to an enum can
 * therefore not be used by what is applied at the same start.
 */
async function applyAll(
  client: Client,
  migrations: readonly SqlFile[],
  functions: readonly SqlFile[],
  isWanted: Choice,
): Promise<void> {
  if (migrations.length + functions.length === 0) return
  await client.query('begin')
  const made = new Set<SqlFile>()
  for (const migration of migrations) {
    for (const it of await missingFunctions(client, migration, functions)) {
      await apply(client, it)
      made.add(it)
    }
    await apply(client, migration)
  }
  for (const it of functions) if (!made.has(it) && isWanted(it)) await apply(client, it)
  await client.query('commit')
}

async function apply(client: Client, file: SqlFile): Promise<void> {
  const { name, sql, sha256 } = file
  try {
    await (isFunction(file) ? replaceFunction(client, file) : client.query(sql))
    await client.query(
      `insert into migration (name, sha256) values ($1, $2)
       on conflict (name) do update set sha256 = excluded.sha256, applied_at = excluded.applied_at`,
      [name, sha256],
    )
  } catch (error) {
    throw new SetupError(`The ${isFunction(file) ? 'file' : 'migration'} ${name} failed: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

/** Without user and password, which belong in no message. */
function addressIn(url: string): string {
  return URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'DATABASE_URL'
}

/** Node tries several addresses of one name, and then has a failure for each. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}

if (import.meta.main) {
  await runCommand(async () => {
    const url = databaseUrlIn(process.env)
    await migrate(url)
    await loadReference(url)
  })
}
