import { SetupError } from '@kartlaggning/db/setup-error'
import type { Client } from 'pg'
import { readCountry, writeRows, type Country } from './known-country.ts'
import type { Plan } from './plan.ts'

/** Lays a change on what is known, and says what it does. Only where it is to be written is anything: all of it, or none. */
export async function takeChange(
  client: Client,
  planOn: (country: Country) => Plan,
  { write }: { readonly write: boolean },
): Promise<readonly string[]> {
  return inOneGo(client, async () => {
    const country = await readCountry(client)
    const { what, source, faults, said } = planOn(country)
    if (faults.length > 0)
      throw new SetupError([`Nothing is taken in, since the file has faults:`, ...faults].join('\n  '))
    const rows = country.changes()
    if (rows.length === 0) return [...said, 'All of this is known already: nothing changes.']
    if (!write) return [...said, `${rowsOf(rows)} would change. Nothing is written yet: say it again with --write.`]
    await writeRows(client, rows)
    const { rows: kept } = await client.query<{ number: number }>(
      `insert into reference_change (number, what, source, rows)
       select coalesce(max(number), 0) + 1, $1, $2, $3 from reference_change returning number`,
      [what, source, JSON.stringify(rows)],
    )
    const number = kept[0]?.number
    return [
      ...said,
      `${rowsOf(rows)} ${rows.length === 1 ? 'is' : 'are'} changed. This is change ${number}: “pnpm reference undo ${number}” undoes it.`,
    ]
  })
}

/** One change at a time. */
export async function inOneGo<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('lock table reference_change in share row exclusive mode')
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const rowsOf = ({ length }: readonly unknown[]) => (length === 1 ? '1 row' : `${length} rows`)
