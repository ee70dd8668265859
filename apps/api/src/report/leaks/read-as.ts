import { sql } from 'kysely'
import type { Database, Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

const ENDED = new Error('nothing is written')

/** As the application reads for that person, or for a program with that key, with nothing left behind; null where there is nothing for them. */
export async function readAs<T>(
  db: Database,
  who: { readonly personId: string } | { readonly keyId: string },
  read: (trx: Trx) => Promise<T>,
): Promise<T | null> {
  const [setting, id] = 'keyId' in who ? ['app.api_key_id', who.keyId] : ['app.person_id', who.personId]
  let found: T | null = null
  try {
    await db.transaction().execute(async (trx) => {
      await sql`set transaction read only`.execute(trx)
      await sql`set local role kartlaggning_app`.execute(trx)
      await sql`select set_config(${setting}, ${id}, true)`.execute(trx)
      found = await read(trx)
      throw ENDED
    })
  } catch (error) {
    if (error !== ENDED && !(error instanceof ProblemError)) throw error
  }
  return found
}
