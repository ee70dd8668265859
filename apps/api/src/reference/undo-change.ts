import { SetupError } from '@kartlaggning/db/setup-error'
import { DatabaseError, type Client } from 'pg'
import { isSame, readCountry, writeRows, type ChangedRow } from './known-country.ts'
import { inOneGo } from './take-change.ts'

/** Brings back what a change altered, where nothing has altered it since and nobody needs what it added. */
export async function undoChange(
  client: Client,
  number: number,
  { write }: { readonly write: boolean },
): Promise<readonly string[]> {
  return inOneGo(client, async () => {
    const { rows: found } = await client.query<{ what: string; rows: ChangedRow[]; undone: boolean }>(
      'select what, rows, undone_at is not null as undone from reference_change where number = $1',
      [number],
    )
    const [change] = found
    if (!change) throw new SetupError(`There is no change ${number}: “pnpm reference” lists those that there are.`)
    if (change.undone) throw new SetupError(`Change ${number} is undone already.`)
    const country = await readCountry(client)
    const altered = change.rows.filter(
      ({ table, key, after }) => !isSame(country.find(table, ...key)?.said ?? null, after),
    )
    if (altered.length > 0)
      throw new SetupError(
        [
          `Change ${number} cannot be undone, since this has been altered after it (undo what came later first):`,
          ...altered.map(({ table, key }) => `${table} ${key.join(' ')}`),
        ].join('\n  '),
      )
    const back = change.rows.map(({ table, key, before, after }) => ({ table, key, before: after, after: before }))
    await client.query('savepoint as_it_is')
    await writeRows(client, back).catch((error: unknown) => {
      if (!(error instanceof DatabaseError) || error.code !== '23503') throw error
      throw new SetupError(
        `Change ${number} cannot be undone: what it added is used by a round, or by facts that a county has entered (${error.table}).`,
        { cause: error },
      )
    })
    if (!write) {
      await client.query('rollback to savepoint as_it_is')
      return [
        `${back.length} rows would be as before ${change.what}. Nothing is written yet: say it again with --write.`,
      ]
    }
    await client.query('update reference_change set undone_at = now() where number = $1', [number])
    return [`${back.length} rows are as before ${change.what}.`]
  })
}
