import type { Client } from 'pg'
import { connect } from './migrate.ts'
import { SetupError } from './setup-error.ts'
import { refuseOtherWalls } from './walls.ts'

/** The account of the embedded database that the application serves with. */
const SERVER = 'kartlaggning_server'

/** Makes an account that may do what the application does and nothing else, or gives it this password; returns its address. */
export async function makeServingAccount(ownerUrl: string, password: string, name = SERVER): Promise<string> {
  const client = await connect(ownerUrl)
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
    const account = client.escapeIdentifier(name)
    const word = client.escapeLiteral(password)
    await client.query(`${rowCount ? 'alter' : 'create'} role ${account} login password ${word}`)
    await client.query(`grant kartlaggning_app to ${account}`)
  } finally {
    await client.end()
  }
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(name)
  url.password = encodeURIComponent(password)
  return url.href
}

/** Refuses, in a sentence, an account or a database that the application must not serve with. */
export async function refuseUnfit(url: string): Promise<void> {
  const client = await connect(url)
  try {
    await refusePower(client)
    await refuseOtherWalls(client)
  } finally {
    await client.end()
  }
}

/** It could undo a wall: whoever gets hold of the application must not get hold of more. */
async function refusePower(client: Client): Promise<void> {
  const { rows } = await client.query<{ account: string; power: string | null; serves: boolean }>(POWER)
  const [{ account, power, serves } = { account: '', power: 'is unknown', serves: false }] = rows
  if (power !== null)
    throw new SetupError(
      `The application may not serve as the account ${account} of DATABASE_URL, which ${power}: give that one as ` +
        'MIGRATION_DATABASE_URL, and as DATABASE_URL one that owns nothing, made by ' +
        `“create role ${SERVER} login password '…'; grant kartlaggning_app to ${SERVER}”.`,
    )
  if (!serves)
    throw new SetupError(
      `The account ${account} of DATABASE_URL has no right to anything here: let the owner say ` +
        `“grant kartlaggning_app to ${account}”.`,
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
      -- What is granted in the others stands among the walls.
      union all select 8, session_user, 'makes tables in the schema ' || quote_ident(nspname) from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('public', 'graphile_worker') and has_schema_privilege(session_user, oid, 'create'))
  select quote_ident(session_user) as account,
    (select case when role = session_user then what else 'can become ' || quote_ident(role) || ', which ' || what end
      from power order by rank, role <> session_user, what limit 1) as power,
    exists (select from role where rolname = 'kartlaggning_app') as serves`
