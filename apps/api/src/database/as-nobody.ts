import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Opening } from './transaction.ts'

/** Begins a transaction in the name of nobody: what it may do, its account alone decides. */
export const asNobody = (db: Database): Opening => ({
  statement: sql`select set_config('app.person_id', '', true)`.compile(db),
  check: () => undefined,
})
