import pg from 'pg'
import { onTestFinished } from 'vitest'
import { connection } from '../src/database/database.ts'
import type { World } from './world.ts'

/** SQL as the application's role sends it, in the name of a person, with `may()` out of the way. It leaves nothing behind. */
export function pastThePermissions(world: World) {
  // One connection, so that it has been others' before.
  const pool = new pg.Pool(connection(world.url, 1))
  pool.on('error', () => undefined)
  onTestFinished(() => pool.end())

  const tried = (personId: string, sql: string, params?: unknown[]) => triedAs('app.person_id', personId, sql, params)
  async function triedAs(setting: string, id: string, sql: string, params: unknown[] = []): Promise<Outcome> {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query('select set_config($1, $2, true)', [setting, id])
      const { rowCount, rows } = await client.query<Record<string, unknown>>(sql, params)
      return { touched: rowCount ?? 0, rows, refusal: null }
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
      return { touched: 0, rows: [], refusal: error.code === '42501' ? 'not allowed' : error.message }
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  return {
    tried,
    /** The same, in the name of a key that a program asks with. */
    triedWithKey: (keyId: string, sql: string, params?: unknown[]) => triedAs('app.api_key_id', keyId, sql, params),
    /** Whether there is a row of it to this person. */
    sees: async (personId: string, table: string, whose: Whose) =>
      (await tried(personId, `select from ${table} where ${whose.column} = $1`, [whose.id])).touched > 0,
    /** What this person can do to the rows beside reading them. */
    changes: async (personId: string, table: string, whose: Whose): Promise<string[]> => {
      const { rows } = await world.owner.query<{ row: object }>(
        `select to_jsonb(it) as row from ${table} as it where ${whose.column} = $1 limit 1`,
        [whose.id],
      )
      const [found] = rows
      if (!found) throw new Error(`no row of ${table} to try`)
      const added = await tried(
        personId,
        `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
        [JSON.stringify(found.row)],
      )
      const changed = await tried(personId, `update ${table} set ${whose.column} = $1 where ${whose.column} = $1`, [
        whose.id,
      ])
      const removed = await tried(personId, `delete from ${table} where ${whose.column} = $1`, [whose.id])
      return [
        // A row that is there already is refused later than the wall: then the wall let it pass.
        ...(added.refusal === 'not allowed' ? [] : ['adds']),
        ...(changed.touched > 0 || (changed.refusal !== null && changed.refusal !== 'not allowed') ? ['changes'] : []),
        ...(removed.touched > 0 || (removed.refusal !== null && removed.refusal !== 'not allowed') ? ['removes'] : []),
      ]
    },
  }
}

interface Whose {
  readonly column: string
  readonly id: string
}

interface Outcome {
  readonly touched: number
  readonly rows: Record<string, unknown>[]
  readonly refusal: string | null
}
