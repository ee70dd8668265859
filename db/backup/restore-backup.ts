import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { isFunction } from '../functions.ts'
import { connect, migrate, migrateAs } from '../migrate.ts'
import { readMigrations } from '../migrations.ts'
import { SetupError } from '../setup-error.ts'
import { readBackup, type Footer, type Header } from './backup-file.ts'
import { copy, tablesInOrder } from './tables.ts'

const HOME = join(import.meta.dirname, '..')

/**
 * Restores a backup into an empty database, with everything that this code builds around the rows. The file is read to its end
 * before anything is written.
 */
export async function restoreBackup(
  url: string,
  file: string,
  identities: readonly string[],
  home = HOME,
): Promise<Restored> {
  const header = await inspected(file, identities)
  await refuseNewer(header, home)
  await refuseFull(url)
  await migrateAs(url, header.applied, home)
  const rows = await loadRows(url, file, identities)
  await migrate(url, home)
  return { at: header.at, rows }
}

interface Restored extends Footer {
  readonly at: string
}

async function inspected(file: string, identities: readonly string[]): Promise<Header> {
  const found: { header?: Header } = {}
  await readBackup(file, identities, {
    header: async (header) => void (found.header = header),
    table: async (_, rows) => {
      for await (const chunk of rows) void chunk
    },
    footer: async () => undefined,
  })
  if (!found.header) throw new Error('a backup that was read has a header')
  return found.header
}

async function refuseNewer({ applied }: Header, home: string): Promise<void> {
  const known = await readMigrations(join(home, 'migrations'))
  const unknown = applied.find(
    (it) => !isFunction(it) && !known.some(({ name, sha256 }) => name === it.name && sha256 === it.sha256),
  )
  if (unknown)
    throw new SetupError(
      `The backup is newer than this code, which has not the same migration ${unknown.name}: restore it with the code that made it.`,
    )
}

async function refuseFull(url: string): Promise<void> {
  const client = await connect(url)
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace in ('public'::regnamespace, to_regnamespace('graphile_worker')) and relkind in ('r', 'p')
       and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
     order by relname = 'migration', 1`,
  )
  await client.end()
  const [first] = rows
  if (first) throw new SetupError(`The database is not empty: it has the table ${first.name}. Restore into a new one.`)
}

/** All rows or none, without triggers: what they would write is in the backup already. */
async function loadRows(url: string, file: string, identities: readonly string[]): Promise<Footer['rows']> {
  const client = await connect(url)
  const rows: Record<string, number> = {}
  try {
    await client.query('begin')
    const tables = (await tablesInOrder(client)).map((it) => client.escapeIdentifier(it))
    const forced = await forcedTables(client)
    for (const table of tables)
      await client.query(`alter table ${table} disable trigger user, no force row level security`)
    // What the migrations have put in themselves is in the backup too.
    await client.query(`truncate ${tables.join(', ')}`)
    await readBackup(file, identities, {
      header: ({ sequences }) => setSequences(client, sequences),
      table: async ({ table, columns }, chunks) => {
        const loading = client.query(copyFrom(copy(client, table, columns, 'from stdin')))
        await pipeline(Readable.from(chunks), loading)
        rows[table] = loading.rowCount
      },
      footer: async (footer) => refuseFewer(rows, footer.rows),
    })
    await closeDoors(client)
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    for (const table of forced) await client.query(`alter table ${table} force row level security`)
    await client.query('commit')
  } finally {
    await client.end()
  }
  return rows
}

/**
 * What had been ended or used since the backup was made would be open again: everybody signs in anew, by a code to their own
 * address. A link in a letter that has not left yet is for whoever gets that letter, and stays.
 */
async function closeDoors(client: Client): Promise<void> {
  const tables = await tablesInOrder(client)
  // An older backup may be from before there was one of these.
  for (const [table, ended] of Object.entries(DOORS))
    if (tables.includes(table)) await client.query(`update ${client.escapeIdentifier(table)} as it ${ended}`)
}

const DOORS: Readonly<Record<string, string>> = {
  session: 'set ended_at = now() where ended_at is null',
  sign_in_code: 'set used_at = now() where used_at is null',
  sign_in_step: 'set used_at = now() where used_at is null',
  sign_in_link: `set expires_at = now() where (expires_at is null or expires_at > now()) and not exists (
    select from mail where mail.person_id = it.person_id and sent_at is null and mail.created_at = it.created_at)`,
}

async function forcedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`,
  )
  return rows.map(({ name }) => name)
}

async function setSequences(client: Client, sequences: Header['sequences']): Promise<void> {
  for (const { name, last } of sequences)
    if (last !== null)
      await client.query('select setval($1::regclass, $2::bigint)', [client.escapeIdentifier(name), last])
}

function refuseFewer(loaded: Footer['rows'], expected: Footer['rows']): void {
  const table = Object.keys(expected).find((it) => loaded[it] !== expected[it])
  if (table)
    throw new SetupError(
      `Of ${table} ${loaded[table] ?? 0} rows were loaded and ${expected[table]} expected: nothing was kept.`,
    )
}
