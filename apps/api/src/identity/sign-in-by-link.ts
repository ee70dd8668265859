import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { newSession } from './new-session.ts'
import { hashOf } from './secret.ts'

/** Opens a session by a personal link, which stays valid: it may be used again, on another computer. */
export async function signInByLink(db: Database, linkToken: string): Promise<string> {
  const session = newSession()
  const { rows } = await sql<{ person: string | null }>`
    select sign_in_by_link(${hashOf(linkToken)}, ${session.hash}, ${session.expiresAt}) as person`.execute(db)
  if (!rows[0]?.person) throw new ProblemError('link-not-valid')
  return session.token
}
