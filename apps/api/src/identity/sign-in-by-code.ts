import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { newSession } from './new-session.ts'
import { hashOf } from './secret.ts'

/** Opens a session by the six digits of a mail: the newest code only, five tries, fifteen minutes. */
export async function signInByCode(db: Database, given: { email: string; code: string }): Promise<string> {
  const session = newSession()
  const { rows } = await sql<{ person: string | null }>`
    select sign_in_by_code(${given.email}, ${hashOf(given.code)}, ${session.hash}, ${session.expiresAt}) as person`.execute(
    db,
  )
  if (!rows[0]?.person) throw new ProblemError('code-not-valid')
  return session.token
}
