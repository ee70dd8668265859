import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { deviceParameters } from './device.ts'
import { limitSignIn, noteLimit, sayFrom, type Attempt } from './limit-sign-in.ts'
import { hashOf, newToken } from './secret.ts'
import { warnOfGuesses } from './send-code.ts'
import type { Browser } from './sign-in-by-link.ts'
import { tellOfNewDevice, type Entered, type LetIn } from './tell-of-new-device.ts'

interface Guess extends Attempt {
  readonly code: string
}

/** Opens a session by the six digits of a mail: the newest code that this browser asked for, five tries, fifteen minutes. */
export async function signInByCode(
  db: Database,
  { code, ...attempt }: Guess,
  { device, replaces }: Browser,
  { publicUrl, secondFactorRequired, oidc }: Config,
): Promise<LetIn> {
  const token = newToken()
  const [name, hash, former] = deviceParameters(device, replaces)
  // Committed also when the code is wrong: an attempt counts.
  const entered = await db
    .transaction()
    .execute(async (trx) => {
      await sayFrom(trx, attempt.address)
      const warn = await limitSignIn(trx, 'guesses a code', attempt)
      if (warn) await warnOfGuesses(trx, attempt.email)
      const { rows } = await sql<{ entered: Entered | null }>`
      select sign_in_by_code(${attempt.email}, ${hashOf(code)}, ${hashOf(attempt.asked ?? '')}, ${secondFactorRequired}, ${oidc?.issuer ?? null}, ${hashOf(token)}, ${name}, ${hash}, ${former})
        as entered`.execute(trx)
      const found = rows[0]?.entered
      if (found) await tellOfNewDevice(trx, found, device, publicUrl)
      return found
    })
    .catch(async (problem: unknown) => {
      await noteLimit(db, 'guesses a code', attempt, problem)
      throw problem
    })
  if (!entered) throw new ProblemError('code-not-valid')
  return { token, step: entered.step }
}
