import { pendingIn } from '@kartlaggning/db/pending'
import { setupSentence, type DatabaseVariable } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { of, type Finding } from './finding.ts'

const { ok, note, wrong } = of('database')
const clock = of('clock')

const OLDEST = 15
const NEWEST = 18
const PATIENCE = 10_000
const MOST_SECONDS_APART = 5
const ROLES = ['kartlaggning_app', 'kartlaggning_jobs']

/** Undefined: the embedded one, which is made as it should be. Only its owner sees what has been applied to it. */
export async function examineDatabase(url: string | undefined, ownerUrl: string | undefined): Promise<Finding[]> {
  if (url === undefined) return [note('DATABASE_URL is not set: the embedded PostgreSQL is used, with a demo in it.')]
  const [served, owned] = [
    await examine(url, 'DATABASE_URL', async (client) => [
      await versionOf(client),
      await encodingOf(client),
      ...(await whatIsLogged(client)),
      await clockOf(client),
    ]),
    ownerUrl === undefined
      ? [note('MIGRATION_DATABASE_URL is not set: what the next start will apply cannot be seen.')]
      : await examine(ownerUrl, 'MIGRATION_DATABASE_URL', async (client) => [
          await migrationsOf(client),
          ...(await rolesToMake(client)),
        ]),
  ]
  return [...served, ...owned]
}

async function examine(
  url: string,
  variable: DatabaseVariable,
  look: (client: pg.Client) => Promise<Finding[]>,
): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await look(client)
  } catch (error) {
    return [wrong(setupSentence(error, variable))]
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function settings(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; setting: string }>('select name, setting from pg_settings')
  return new Map(rows.map(({ name, setting }) => [name, setting]))
}

async function versionOf(client: pg.Client): Promise<Finding> {
  const major = Math.floor(Number((await settings(client)).get('server_version_num')) / 10_000)
  if (major < OLDEST) return wrong(`PostgreSQL ${major} is too old: ${OLDEST}–${NEWEST} are supported.`)
  if (major > NEWEST) return note(`PostgreSQL ${major} is newer than those it was tried with (${OLDEST}–${NEWEST}).`)
  return ok(`PostgreSQL ${major} answers.`)
}

async function encodingOf(client: pg.Client): Promise<Finding> {
  const encoding = (await settings(client)).get('server_encoding')
  if (encoding === 'UTF8') return ok('It keeps text as UTF-8.')
  return wrong(`It keeps text as ${encoding}, which cannot hold every name: create a database with encoding 'UTF8'.`)
}

async function migrationsOf(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.migration') is not null as there`)
  if (!rows[0]?.there) return note('Nothing has been put in it: `pnpm db:migrate`, or the first start, does.')
  const pending = await pendingIn(client)
  if (pending.length === 0) return ok('It is up to this code.')
  return note(`${pending.length} files are to be applied at the next start, the first of them ${pending[0]}.`)
}

/** Where a role is not there, the next start makes it, as the owner. */
export async function rolesToMake(client: pg.Client, needed: readonly string[] = ROLES): Promise<Finding[]> {
  const { rows } = await client.query<{ role: string }>(
    `select role from unnest($1::text[]) as role
     where to_regrole(role) is null and not (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)`,
    [needed],
  )
  return rows.map(({ role }) =>
    wrong(`The owner may not make the role ${role}: let an administrator say “create role ${role}”.`),
  )
}

/** What people write goes to PostgreSQL as parameters, and is quoted in the details of errors. */
async function whatIsLogged(client: pg.Client): Promise<Finding[]> {
  const set = await settings(client)
  const off = (name: string, value: string) => set.get(name) === value
  const isLogged =
    !/^(none|ddl)$/.test(set.get('log_statement') ?? '') ||
    !off('log_min_duration_statement', '-1') ||
    (!off('log_min_duration_sample', '-1') && !off('log_statement_sample_rate', '0')) ||
    !off('log_transaction_sample_rate', '0')
  const findings: Finding[] = []
  if (isLogged && !off('log_parameter_max_length', '0'))
    findings.push(
      wrong(
        'It logs statements with their parameters, which are answers and addresses: set log_parameter_max_length = 0, ' +
          'or log_statement = none and log_min_duration_statement = -1.',
      ),
    )
  if (!off('log_parameter_max_length_on_error', '0'))
    findings.push(wrong('It logs the parameters of statements that fail: set log_parameter_max_length_on_error = 0.'))
  if (!off('log_error_verbosity', 'terse'))
    findings.push(note('It logs the details of errors, which may quote a row: set log_error_verbosity = terse.'))
  return findings.length > 0 ? findings : [ok('It logs nothing of what people write.')]
}

async function clockOf(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query<{ at: number }>(
    'select extract(epoch from clock_timestamp())::float8 * 1000 as at',
  )
  const apart = Math.round(Math.abs(Number(rows[0]?.at) - (before + Date.now()) / 2) / 1000)
  if (apart <= MOST_SECONDS_APART) return clock.ok('The clocks of this machine and of the database agree.')
  return clock.wrong(`The clocks of this machine and of the database are ${apart} seconds apart: set both by NTP.`)
}
