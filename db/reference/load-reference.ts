import { Client } from 'pg'
import { steps } from './reference-steps.ts'

/** Brings the reference data up to this code, as the owner. Rows that say the same are left alone, so it costs nothing to repeat. */
export async function loadReference(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    for (const { sql, rows } of steps) await client.query(sql, [JSON.stringify(rows)])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
