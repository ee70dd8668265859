import type { Client } from 'pg'
import { connect } from './migrate.ts'
import { SetupError } from './setup-error.ts'
import { refuseOtherWalls } from './walls.ts'

/** What accounts there are: its name in the embedded database, the roles it is a member of, and where its address is given. */
const purposes = {
  serving: { account: 'kartlaggning_server', roles: ['kartlaggning_app'], variable: 'DATABASE_URL' },
  jobs: {
    account: 'kartlaggning_worker',
    roles: ['kartlaggning_app', 'kartlaggning_jobs'],
    variable: 'JOBS_DATABASE_URL',
  },
} as const
type Purpose = keyof typeof purposes

/** Makes an account that may do what the application does and nothing else, or gives it this password; returns its address. */
export const makeServingAccount = (ownerUrl: string, password: string, name: string = purposes.serving.account) =>
  makeAccount(ownerUrl, password, name, 'serving')

/** The same for the background jobs: it also takes them, and reads what is in the outbox. */
export const makeJobsAccount = (ownerUrl: string, password: string, name: string = purposes.jobs.account) =>
  makeAccount(ownerUrl, password, name, 'jobs')

async function makeAccount(ownerUrl: string, password: string, name: string, purpose: Purpose): Promise<string> {
  await connected(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
    const account = client.escapeIdentifier(name)
    const word = client.escapeLiteral(password)
    await client.query(`${rowCount ? 'alter' : 'create'} role ${account} login password ${word}`)
    await client.query(`grant ${purposes[purpose].roles.join(', ')} to ${account}`)
  })
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(name)
  url.password = encodeURIComponent(password)
  return url.href
}

/** Refuses, in a sentence, an account or a database that the application must not be run with. */
export const refuseUnfit = (url: string, purpose: Purpose = 'serving') =>
  connected(url, async (client) => {
    await refusePower(client, purpose)
    await refuseOtherWalls(client)
  })

/** The account alone, also of a database that nothing has been put in yet. */
export const refuseUnfitAccount = (url: string, purpose: Purpose) =>
  connected(url, (client) => refusePower(client, purpose))

/** Refuses jobs of another database than the one that is served: their mail would never leave. */
export async function refuseAnotherDatabase(url: string, jobsUrl: string): Promise<void> {
  const which = (of: string) =>
    connected(of, async (client) => {
      const { rows } = await client.query(
        'select oid, pg_postmaster_start_time() from pg_database where datname = current_database()',
      )
      return JSON.stringify(rows)
    })
  if ((await which(url)) !== (await which(jobsUrl)))
    throw new SetupError(
      'JOBS_DATABASE_URL names another database than DATABASE_URL: only the account is to be another.',
    )
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** It could undo a wall: whoever gets hold of the application must not get hold of more. */
async function refusePower(client: Client, purpose: Purpose): Promise<void> {
  const { account: usual, roles, variable } = purposes[purpose]
  const { rows } = await client.query<{ account: string; power: string | null; missing: string | null }>(POWER, [roles])
  const [{ account, power, missing } = { account: '', power: 'is unknown', missing: null }] = rows
  if (power !== null)
    throw new SetupError(
      `The application may not serve as the account ${account} of ${variable}, which ${power}: give as ` +
        `${variable} one that owns nothing, made by ` +
        `“create role ${usual} login password '…'; grant ${roles.join(', ')} to ${usual}”, ` +
        'and the owner as MIGRATION_DATABASE_URL alone.',
    )
  if (missing !== null)
    throw new SetupError(
      missing.includes('kartlaggning_jobs')
        ? `The account ${account} of ${variable} takes no jobs, and the one that serves is not to: let an administrator ` +
            `say “create role ${usual} login password '…'; grant ${roles.join(', ')} to ${usual}”, and give that.`
        : `The account ${account} of ${variable} has no right to what it is for here: let an administrator say ` +
            `“grant ${missing} to ${account}”.`,
    )
}

/** The first thing that this account, or one it can become, may do that the application must not. */
const POWER = `
  with role as (select * from pg_roles where pg_has_role(session_user, oid, 'member')),
    object (owner, kind, name) as (
      select datdba, 'database', quote_ident(datname) from pg_database where datname = current_database()
      union all select nspowner, 'schema', quote_ident(nspname) from pg_namespace
      union all select relowner, 'table', oid::regclass::text from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      union all select proowner, 'function', oid::regprocedure::text from pg_proc),
    power (rank, role, what) as (
      select 1, rolname, 'is a superuser' from role where rolsuper
      union all select 2, rolname, 'passes every policy (bypassrls)' from role where rolbypassrls
      union all select 3, rolname, 'owns the ' || kind || ' ' || name from object join role on role.oid = owner
      union all select 4, rolname, 'makes roles (createrole)' from role where rolcreaterole
      union all select 5, rolname, 'makes databases (createdb)' from role where rolcreatedb
      union all select 6, rolname, 'copies databases (replication)' from role where rolreplication
      union all select 7, rolname, 'has the rights of a predefined role' from role
        where rolname like 'pg\\_%' and rolname <> 'pg_database_owner'
      union all select 7, rolname, 'takes jobs and reads all mail' from role
        where rolname = 'kartlaggning_jobs' and rolname <> all ($1::text[])
      union all select 7, rolname, 'is another account' from role where rolcanlogin and rolname <> session_user
      -- What is granted in the others stands among the walls.
      union all select 8, session_user, 'makes tables in the schema ' || quote_ident(nspname) from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('public', 'graphile_worker') and has_schema_privilege(session_user, oid, 'create'))
  select quote_ident(session_user) as account,
    (select case when role = session_user then what else 'can become ' || quote_ident(role) || ', which ' || what end
      from power order by rank, role <> session_user, what limit 1) as power,
    (select string_agg(name, ', ') from unnest($1::text[]) as name where name not in (select rolname from role)) as missing`
