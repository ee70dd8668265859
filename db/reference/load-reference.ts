import { Client } from 'pg'
import { steps, type Step } from './reference-steps.ts'

/**
 * Brings the reference data up to this code, as the owner. Rows that say the same are left alone, so it costs nothing to repeat;
 * and so are those that an operator has changed since.
 */
export async function loadReference(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const changed = await readChanged(client)
    for (const step of steps) await client.query(step.sql, [JSON.stringify(withoutThose(step, changed))])
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** The rows of changes that stand, each by its table and what it is known by there. */
async function readChanged(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ table: string; key: string[] }>(
    `select it ->> 'table' as table, it -> 'key' as key
     from reference_change, jsonb_array_elements(rows) as it where undone_at is null`,
  )
  return new Set(rows.map(({ table, key }) => JSON.stringify([table, key])))
}

const withoutThose = ({ rows, known }: Step, changed: ReadonlySet<string>) =>
  known && changed.size > 0 ? rows.filter((row) => !changed.has(JSON.stringify([known.table, known.by(row)]))) : rows
