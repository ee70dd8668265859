import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { KNOWN_WALLS } from '../walls.ts'

interface Trailed {
  readonly table: string
  readonly key: readonly string[]
}

interface Difference {
  readonly key: Record<string, unknown>
  readonly at: string | null
  readonly position: string | null
  readonly row: Record<string, unknown> | null
  readonly step: Record<string, unknown> | null
}

/** Rows that are not as the last step of the trail left them, of every table that leaves one. */
export async function changedRows(client: Client): Promise<string[]> {
  const findings: string[] = []
  for (const trailed of await trailedTables(client)) {
    const { rows } = await client.query<Difference>(differencesOf(client, trailed))
    findings.push(...rows.flatMap((it) => tell(trailed.table, it) ?? []))
  }
  return findings
}

/** As the code has it: in the database a trigger may have been dropped. */
async function trailedTables(client: Client): Promise<Trailed[]> {
  const known = await readFile(KNOWN_WALLS, 'utf8')
  const tables = [...known.matchAll(/^the trigger trail on (\w+):/gm)].map(([, table]) => table ?? '')
  const { rows } = await client.query<Trailed>(
    `select distinct on (relname) relname as table,
       array(select attname::text from unnest(indkey) as key join pg_attribute on attrelid = indrelid and attnum = key order by 1) as key
     from pg_index join pg_class on pg_class.oid = indrelid
     where relnamespace = 'public'::regnamespace and relname = any ($1) and indisunique and indpred is null and indexprs is null
     order by relname, indisprimary desc, indnatts desc`,
    [tables],
  )
  return rows
}

/** An edition was one table once, whose step told of its document too. */
const SPLIT = `
  union all
  select chain, position, at, null, jsonb_build_object('round_id', new -> 'round_id', 'number', new -> 'number',
    'reader', 'county-board', 'document', new -> 'document', 'hash', new -> 'hash')
  from trail where relation = 'edition' and new ? 'document'`

const stepsOf = (client: Client, table: string) =>
  `select chain, position, at, old, new from trail where relation = ${client.escapeLiteral(table)}` +
  (table === 'edition_document' ? SPLIT : '')

/** Columns that both know: a later migration may have added some, or taken some away. */
const differencesOf = (client: Client, { table, key }: Trailed) => {
  const keyOf = (row: string) =>
    `jsonb_build_object(${key.map((column) => `${client.escapeLiteral(column)}, ${row} -> ${client.escapeLiteral(column)}`).join(', ')})`
  const common = (one: string, other: string) =>
    `(select jsonb_object_agg(name, value) from jsonb_each(${one}) as it (name, value) where ${other} ? name)`
  return `
    with row as (select to_jsonb(it) as row from ${client.escapeIdentifier(table)} as it),
      step as (
        select distinct on (${keyOf('coalesce(new, old)')}) ${keyOf('coalesce(new, old)')} as key, chain, position, at, new as step
        from (${stepsOf(client, table)}) as it
        order by ${keyOf('coalesce(new, old)')}, at desc, position desc)
    select coalesce(key, ${keyOf('row')}) as key, position, row, step,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC' as at
    from row full join step on key = ${keyOf('row')}
    where (row is null) <> (step is null) or ${common('row', 'step')} <> ${common('step', 'row')}`
}

function tell(table: string, { key, at, position, row, step }: Difference): string | undefined {
  const name = `Row of ${table} (${Object.entries(key)
    .map(([column, value]) => `${column} ${String(value)}`)
    .join(', ')})`
  if (at === null) return `${name}: no step of the trail tells of it.`
  if (!row) return `${name}: it has been removed; step ${position} of the trail left it there ${at}.`
  if (!step) return `${name}: it is there, though step ${position} of the trail removed it ${at}.`
  const columns = Object.keys(row).filter((column) => column in step && !isSame(row[column], step[column]))
  if (columns.length === 0) return undefined
  return `${name}: ${columns.join(', ')} changed past the trail, whose step ${position} left it otherwise ${at}.`
}

/** A moment is written in the time zone of whoever wrote it. */
function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  if (a === b) return true
  return MOMENT.test(a) && MOMENT.test(b) && momentOf(String(one)) === momentOf(String(other))
}

const MOMENT = /^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?"$/

/** To the microsecond, which a Date does not hold. */
const momentOf = (text: string) => `${Date.parse(text.replace(/\.\d+/, ''))}.${/\.(\d+)/.exec(text)?.[1] ?? ''}`
