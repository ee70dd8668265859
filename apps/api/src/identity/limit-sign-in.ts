import { sql } from 'kysely'
import type { Database, Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { hashOf } from './secret.ts'

export type SignInAttempt = 'asks for a code' | 'guesses a code' | 'proves a second factor'

/** Whose account it is about, and where from. */
export interface Attempt {
  readonly email: string
  readonly address: string
  /** The token of the device, where somebody may have signed in before. */
  readonly device: string | undefined
  /** The token of the browser that asked for the code that is guessed, if it has asked. */
  readonly asked?: string | undefined
}

/** Notes it where there have been too many: outside of the transaction, of which nothing is left. */
export async function noteLimit(db: Database, kind: SignInAttempt, { email, address }: Attempt, problem: unknown) {
  if (!(problem instanceof ProblemError) || problem.type !== 'too-many-requests') return
  await db.transaction().execute(async (trx) => {
    await sayFrom(trx, address)
    await sql`select note_limit(${email}, ${kind})`.execute(trx)
  })
}

/** Where from it is asked, for the events of security of this transaction. */
export const sayFrom = (trx: Trx, address: string) =>
  sql`select set_config('app.address', ${address}, true)`.execute(trx)

/**
 * Counts an attempt, in the database: many processes have one limit. Throws when there have been too many. Returns whether
 * the owner of the account should hear of what is tried.
 */
export async function limitSignIn(
  trx: Trx,
  kind: SignInAttempt,
  { email, address, device, asked }: Attempt,
): Promise<boolean> {
  const { rows } = await sql<{ limited: { wait: number; warn: boolean } }>`
    select limit_sign_in(${kind}, ${email}, ${address}::inet, ${hashOf(device ?? '')}, ${hashOf(asked ?? '')}) as limited`.execute(
    trx,
  )
  const { wait = 0, warn = false } = rows[0]?.limited ?? {}
  if (wait > 0) throw new ProblemError('too-many-requests', { retryAfter: wait })
  return warn
}
