import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { limitSignIn, type Attempt } from './limit-sign-in.ts'
import { newSession } from './new-session.ts'
import { hashOf } from './secret.ts'
import { warnOfGuesses } from './send-code.ts'

interface Guess extends Attempt {
  readonly code: string
  /** The token of the browser that asked for the code, if it has asked. */
  readonly browser: string | undefined
}

/** Opens a session by the six digits of a mail: the newest code that this browser asked for, five tries, fifteen minutes. */
export async function signInByCode(db: Database, { code, browser = '', ...attempt }: Guess): Promise<string> {
  const session = newSession()
  // Committed also when the code is wrong: an attempt counts.
  const person = await db.transaction().execute(async (trx) => {
    const warn = await limitSignIn(trx, 'guesses a code', attempt)
    if (warn) await warnOfGuesses(trx, attempt.email)
    const { rows } = await sql<{ person: string | null }>`
      select sign_in_by_code(${attempt.email}, ${hashOf(code)}, ${hashOf(browser)}, ${session.hash}, ${session.expiresAt}) as person`.execute(
      trx,
    )
    return rows[0]?.person
  })
  if (!person) throw new ProblemError('code-not-valid')
  return session.token
}
