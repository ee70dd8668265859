import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { SetupError } from './setup-error.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const FOLDER = join(import.meta.dirname, 'migrations')
/** Only a number that everyone who migrates agrees on. */
const LOCK = 5_021_970

/** Brings a database up to this code: every file not yet applied, in order, each in a transaction of its own. */
export async function migrate(url: string, folder = FOLDER): Promise<void> {
  const migrations = await readMigrations(folder)
  const client = await connect(url)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await makeRoles(client)
    for (const migration of await pending(client, migrations)) await apply(client, migration)
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  const numbers = names.map((name) => /^(\d{3})-[a-z0-9-]+\.sql$/.exec(name)?.[1])
  const misnamed = names.find((_, index) => numbers[index] === undefined || numbers.indexOf(numbers[index]) !== index)
  if (misnamed) throw new SetupError(`The migration ${misnamed} must be named NNN-name.sql with a number of its own.`)
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function connect(url: string): Promise<Client> {
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

async function makeRoles(client: Client): Promise<void> {
  const sql = await readFile(join(import.meta.dirname, 'roles.sql'), 'utf8')
  await client.query(sql).catch((error: unknown) => {
    throw new SetupError(`The role kartlaggning_app cannot be made: ${reasonOf(error)}.`, { cause: error })
  })
}

async function pending(client: Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await client.query(`
    create table if not exists migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration order by name',
  )
  for (const applied of rows) {
    const known = migrations.find(({ name }) => name === applied.name)
    if (!known) throw new SetupError(`The database is newer than this code: it has the migration ${applied.name}.`)
    if (known.sha256 !== applied.sha256)
      throw new SetupError(
        `The migration ${applied.name} has been changed since it was applied: write a new one instead.`,
      )
  }
  const fresh = migrations.filter(({ name }) => !rows.some((applied) => applied.name === name))
  const last = rows.at(-1)?.name
  const late = fresh.find(({ name }) => last !== undefined && name < last)
  if (late)
    throw new SetupError(
      `The migration ${late.name} comes before ${last}, which is already applied: give it a later number.`,
    )
  return fresh
}

async function apply(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new SetupError(`The migration ${name} failed: ${reasonOf(error)}.`, { cause: error })
  }
}

/** Without user and password, which belong in no message. */
function addressIn(url: string): string {
  return URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'DATABASE_URL'
}

/** Node tries several addresses of one name, and then has a failure for each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}

if (import.meta.main) {
  const url = process.env['DATABASE_URL']
  try {
    if (!url) throw new SetupError('DATABASE_URL must say which database to migrate.')
    await migrate(url)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
