import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { hashOf } from './secret.ts'

/** Returns by what the session had been opened, if there was one. */
export async function signOut(db: Database, token: string | undefined): Promise<string | null> {
  if (!token) return null
  const { rows } = await sql<{ means: string | null }>`select sign_out(${hashOf(token)}) as means`.execute(db)
  return rows[0]?.means ?? null
}
