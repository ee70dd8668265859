import type { SecondFactorKind, SignInStep } from '@kartlaggning/schema/identity/second-factor'
import { sql } from 'kysely'
import type { Database, Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { hashOf } from '../secret.ts'

interface HeldStep extends SignInStep {
  readonly personId: string
}

/** Who has come half-way with this token. */
export async function holdStep(trx: Trx | Database, token: string | undefined): Promise<HeldStep> {
  const { rows } = await sql<{ step: HeldStep | null }>`select step_of(${hashOf(token ?? '')}) as step`.execute(trx)
  const step = rows[0]?.step
  if (!step) throw new ProblemError('sign-in-step-has-ended')
  return step
}

export async function readStep(db: Database, token: string | undefined): Promise<SignInStep> {
  const { email, adds, kinds, recoveryCodes } = await holdStep(db, token)
  return { email, adds, kinds, recoveryCodes }
}

interface Secret {
  readonly factorId: string
  readonly totpSecret: Buffer | null
  readonly credential: Buffer | null
  readonly publicKey: Buffer | null
  readonly counter: string
  readonly transports: string[]
}

/** What the proofs of whoever has come half-way are compared with, of one kind. */
export async function secretsOf(trx: Trx | Database, token: string, kind: SecondFactorKind): Promise<Secret[]> {
  const { rows } = await sql<Secret>`select * from secrets_of_step(${hashOf(token)})`.execute(trx)
  return rows.filter((it) => (it.credential === null) === (kind === 'totp'))
}
