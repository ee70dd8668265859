import type { Client } from 'pg'

/** What an operator may change, by its table: what a row is known by there, and what it says. */
const shapes = {
  municipality: { key: ['code'], said: ['name', 'official_name', 'county_code', 'north', 'east'] },
  municipality_name: {
    key: ['municipality_code', 'valid_from'],
    said: ['valid_to', 'name', 'official_name', 'source'],
  },
  municipality_population: { key: ['municipality_code', 'counted_on'], said: ['population', 'source'] },
  municipality_neighbour: {
    key: ['municipality_code', 'neighbour_code', 'valid_from'],
    said: ['valid_to', 'source'],
  },
} as const satisfies Record<string, { readonly key: readonly string[]; readonly said: readonly string[] }>

export type ReferenceTable = keyof typeof shapes

/** In the order in which they need each other. */
const tables = Object.keys(shapes) as ReferenceTable[]

type Said = Readonly<Record<string, string | number | null>>

/** A row as a change found it and as it left it; null is none. */
export interface ChangedRow {
  readonly table: ReferenceTable
  readonly key: readonly string[]
  readonly before: Said | null
  readonly after: Said | null
}

interface Known {
  readonly key: readonly string[]
  readonly said: Said
  /** A county has entered it, which looks after it from then on. */
  readonly entered: boolean
}

/** What is known of the country now, and what of it is being changed: read whole, since there is not much of it. */
export type Country = ReturnType<typeof countryOf>

export async function readCountry(client: Client) {
  const { rows: counties } = await client.query<{ code: string }>('select code from county where rehearses is null')
  const { rows: days } = await client.query<{ today: string }>(
    `select (now() at time zone 'Europe/Stockholm')::date::text as today`,
  )
  const known = new Map<ReferenceTable, Map<string, Known>>()
  for (const table of tables) {
    const { rows } = await client.query<{ row: Record<string, string | number | null> }>(
      `select to_jsonb(it) as row from ${table} as it`,
    )
    known.set(table, new Map(rows.map(({ row }) => knownRow(table, row)).map((it) => [JSON.stringify(it.key), it])))
  }
  return countryOf(known, new Set(counties.map(({ code }) => code)), days[0]?.today ?? '')
}

function knownRow(table: ReferenceTable, row: Record<string, string | number | null>): Known {
  const { key, said } = shapes[table]
  return {
    key: key.map((column) => String(row[column])),
    said: Object.fromEntries(said.map((column) => [column, row[column] ?? null])),
    entered: (row['entered_by'] ?? null) !== null,
  }
}

function countryOf(
  known: ReadonlyMap<ReferenceTable, Map<string, Known>>,
  counties: ReadonlySet<string>,
  today: string,
) {
  const changed = new Map<string, ChangedRow>()
  const rowsOf = (table: ReferenceTable) => known.get(table) ?? new Map<string, Known>()
  const find = (table: ReferenceTable, ...key: readonly string[]) => rowsOf(table).get(JSON.stringify(key))
  return {
    counties,
    today,
    find,
    all: (table: ReferenceTable) => [...rowsOf(table).values()],
    /** What the row is to say from here on; null: it is not to be there. */
    put(table: ReferenceTable, key: readonly string[], after: Said | null) {
      const at = JSON.stringify([table, key])
      const before = changed.has(at) ? (changed.get(at)?.before ?? null) : (find(table, ...key)?.said ?? null)
      if (isSame(before, after)) changed.delete(at)
      else changed.set(at, { table, key, before, after })
      if (after === null) rowsOf(table).delete(JSON.stringify(key))
      else rowsOf(table).set(JSON.stringify(key), { key, said: after, entered: false })
    },
    changes: (): readonly ChangedRow[] => [...changed.values()],
  }
}

export const isSame = (one: Said | null, other: Said | null): boolean =>
  one === null || other === null
    ? one === other
    : Object.keys({ ...one, ...other }).every((column) => (one[column] ?? null) === (other[column] ?? null))

/** As the owner; rows that others need are written first and removed last. */
export async function writeRows(client: Client, rows: readonly ChangedRow[]): Promise<void> {
  for (const table of tables) {
    const { key, said } = shapes[table]
    const columns = [...key, ...said]
    const written = rows.filter((it) => it.table === table && it.after !== null)
    if (written.length === 0) continue
    await client.query(
      `insert into ${table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
       on conflict (${key.join(', ')}) do update set ${said.map((it) => `${it} = excluded.${it}`).join(', ')}`,
      [JSON.stringify(written.map(recordOf))],
    )
  }
  for (const table of tables.toReversed()) {
    const { key } = shapes[table]
    const removed = rows.filter((it) => it.table === table && it.after === null)
    if (removed.length === 0) continue
    await client.query(
      `delete from ${table} as it using jsonb_populate_recordset(null::${table}, $1) as gone
       where ${key.map((column) => `it.${column} = gone.${column}`).join(' and ')}`,
      [JSON.stringify(removed.map(recordOf))],
    )
  }
}

const recordOf = ({ table, key, after }: ChangedRow) => ({
  ...Object.fromEntries(shapes[table].key.map((column, at) => [column, key[at]])),
  ...after,
})
