import type { Client } from 'pg'
import { SetupError } from '../setup-error.ts'

/** What a backup holds: every table but the list of migrations. The queue of jobs is made anew from the outbox. */
const TABLES = `pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`

/** Tables, those that others point to first. */
export async function tablesInOrder(client: Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(`select relname as name from ${TABLES} order by 1`)
  const { rows: pointers } = await client.query<{ from: string; to: string }>(
    `select one.relname as from, other.relname as to from pg_constraint
     join pg_class as one on one.oid = conrelid join pg_class as other on other.oid = confrelid
     where contype = 'f' and conrelid <> confrelid`,
  )
  const ordered: string[] = []
  const put = (name: string, above: readonly string[] = []): void => {
    if (above.includes(name)) throw new Error(`the tables ${above.join(', ')} point to each other in a circle`)
    if (ordered.includes(name)) return
    for (const { from, to } of pointers) if (from === name) put(to, [...above, name])
    ordered.push(name)
  }
  for (const { name } of tables) put(name)
  return ordered
}

export async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [client.escapeIdentifier(table)],
  )
  return rows.map(({ name }) => name)
}

/** To an account that a policy hides rows from, a backup without them would look whole. */
export async function refuseHidden(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from ${TABLES} and relrowsecurity
       and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
       and (relowner <> current_user::regrole
         or relforcerowsecurity and not exists (select from pg_policy where polrelid = pg_class.oid and polcmd = '*'
           and polpermissive and relowner = any (polroles) and pg_get_expr(polqual, polrelid) = 'true')
         or exists (select from pg_policy where polrelid = pg_class.oid and not polpermissive)) order by 1`,
  )
  if (rows.length > 0)
    throw new SetupError(
      `The account ${client.user} does not see all of ${rows.map(({ name }) => name).join(', ')}: ` +
        'give the owner of the database as MIGRATION_DATABASE_URL.',
    )
}

/** `COPY` for a table by name. */
export const copy = (client: Client, table: string, columns: readonly string[], how: 'to stdout' | 'from stdin') =>
  `copy ${client.escapeIdentifier(table)} (${columns.map((it) => client.escapeIdentifier(it)).join(', ')}) ${how}`
