import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database, Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { deviceParameters } from '../device.ts'
import { limitSignIn, noteLimit, sayFrom } from '../limit-sign-in.ts'
import { hashOf, newToken } from '../secret.ts'
import { warnOfGuesses } from '../send-code.ts'
import type { Browser } from '../sign-in-by-link.ts'
import { tellOfNewDevice, type Entered } from '../tell-of-new-device.ts'
import { holdStep } from './step.ts'

/** The browser in which a sign-in has come half-way. */
export interface HalfWay extends Browser {
  readonly step: string
  readonly address: string
}

type Means = 'totp' | 'passkey' | 'recovery code'

/** What PostgreSQL is told of the session that is to be opened. */
type Opened = RawBuilder<unknown>

const KIND = 'proves a second factor'

/**
 * Opens a session by a second factor: `prove` finds whether it holds, and replies nothing when it does not. An attempt counts
 * then too, by account and by address.
 */
export async function prove(
  db: Database,
  { step, address, device, replaces }: HalfWay,
  means: Means,
  publicUrl: string,
  finish: (trx: Trx, opened: Opened) => Promise<Entered | null | undefined>,
): Promise<string> {
  const token = newToken()
  const [name, hash, former] = deviceParameters(device, replaces)
  const { email } = await holdStep(db, step)
  const attempt = { email, address, device: device.token }
  const entered = await db
    .transaction()
    .execute(async (trx) => {
      await sayFrom(trx, address)
      if (await limitSignIn(trx, KIND, attempt)) await warnOfGuesses(trx, email)
      const found = await finish(trx, sql`${hashOf(token)}, ${name}, ${hash}, ${former}`)
      if (found) await tellOfNewDevice(trx, found, device, publicUrl)
      else await sql`select note_refused_proof(${hashOf(step)}, ${means})`.execute(trx)
      return found
    })
    .catch(async (problem: unknown) => {
      await noteLimit(db, KIND, attempt, problem)
      throw problem
    })
  if (!entered) throw new ProblemError('second-factor-not-valid')
  return token
}
