import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { hashOf } from './secret.ts'

export async function signOut(db: Database, token: string | undefined) {
  if (token) await sql`select sign_out(${hashOf(token)})`.execute(db)
}
