import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Database, Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { deviceParameters } from '../device.ts'
import { sayFrom } from '../limit-sign-in.ts'
import { hashOf, newToken } from '../secret.ts'
import type { Browser } from '../sign-in-by-link.ts'
import { tellOfNewDevice, type Entered } from '../tell-of-new-device.ts'
import { addedLetter } from './letters.ts'
import { newRecoveryCodes } from './recovery-codes.ts'

/** Whoever adds a second factor: signed in, or half-way to it. */
export interface Adder extends Browser {
  readonly step: string | undefined
  readonly address: string
}

interface Begun {
  readonly personId: string
  readonly email: string
  readonly name: string
  /** Base64, in lines. */
  readonly credentials: readonly string[]
}

const hashesOf = ({ replaces, step }: Adder) => sql`${hashOf(replaces ?? '')}, ${hashOf(step ?? '')}`

/** Keeps what the second factor is to answer to. */
export function begin(db: Database, adder: Adder, secret: Uint8Array): Promise<Begun> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ begun: Begun }>`
      select begin_factor(${hashesOf(adder)}, ${Buffer.from(secret)}) as begun`.execute(trx)
    if (!rows[0]) throw new ProblemError('not-signed-in')
    return rows[0].begun
  })
}

/** What of a second factor the database is to keep. */
export interface Proved {
  readonly period?: number
  readonly credential?: { id: string; publicKey: Uint8Array; counter: number; transports: readonly string[] }
}

interface Added extends Entered {
  readonly isFirst: boolean
  /** Whether that was what a sign-in waited for. */
  readonly opens: boolean
}

/** Adds a second factor that answers to what was begun: `check` finds whether it does. */
export async function add(
  db: Database,
  adder: Adder,
  name: string,
  publicUrl: string,
  check: (begun: Uint8Array) => Promise<Proved | undefined>,
) {
  const token = newToken()
  const codes = newRecoveryCodes()
  const added = await db.transaction().execute(async (trx) => {
    await sayFrom(trx, adder.address)
    const { rows } = await sql<{ begun: Buffer | null }>`select begun_factor(${hashesOf(adder)}) as begun`.execute(trx)
    const proved = rows[0]?.begun ? await check(rows[0].begun) : undefined
    if (!proved) return undefined
    const kept = await keep(trx, adder, { name, proved, token, hashes: codes.hashes })
    await enqueueMail(trx, { personId: kept.personId, respondentId: null }, addedLetter(kept.email, name, publicUrl))
    await tellOfNewDevice(trx, kept, adder.device, publicUrl)
    return kept
  })
  if (!added) throw new ProblemError('second-factor-not-valid')
  return { recoveryCodes: added.isFirst ? codes.shown : null, token: added.opens ? token : null }
}

interface Kept {
  readonly name: string
  readonly proved: Proved
  readonly token: string
  readonly hashes: readonly Buffer[]
}

async function keep(trx: Trx, adder: Adder, { name, proved: { period, credential }, token, hashes }: Kept) {
  const [device, deviceHash] = deviceParameters(adder.device, undefined)
  const { rows } = await sql<{ added: Added }>`
    select add_factor(${hashesOf(adder)}, ${newId()}, ${name}, ${period ?? null},
      ${credential ? Buffer.from(credential.id, 'base64url') : null}, ${credential ? Buffer.from(credential.publicKey) : null},
      ${credential?.counter ?? null}, ${credential?.transports ?? null}::text[], ${hashes}::bytea[],
      ${hashOf(token)}, ${device}, ${deviceHash}) as added`.execute(trx)
  if (!rows[0]) throw new ProblemError('not-signed-in')
  return rows[0].added
}
