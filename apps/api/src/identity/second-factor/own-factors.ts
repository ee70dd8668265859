import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import type { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { sessionHash } from '../authenticate.ts'
import { removedLetter } from './letters.ts'
import { newRecoveryCodes } from './recovery-codes.ts'

type Own = Omit<ReplyOf<typeof secondFactors.list>, 'required'>

export async function ownFactors(trx: Trx, required: boolean) {
  const { rows } = await sql<{ own: Own }>`select my_factors() as own`.execute(trx)
  return { factors: rows[0]?.own.factors ?? [], recoveryCodes: rows[0]?.own.recoveryCodes ?? 0, required }
}

interface Asker {
  readonly token: string | undefined
  readonly personId: string
}

export async function removeFactor(
  trx: Trx,
  { token, personId }: Asker,
  factorId: string,
  { secondFactorRequired, publicUrl }: { secondFactorRequired: boolean; publicUrl: string },
) {
  const { rows } = await sql<{ email: string }>`
    select remove_factor(${sessionHash(token)}, ${factorId}, ${secondFactorRequired}) as email`.execute(trx)
  await enqueueMail(trx, { personId, respondentId: null }, removedLetter(rows[0]?.email ?? '', publicUrl))
  return {}
}

export async function renewRecoveryCodes(trx: Trx, token: string | undefined) {
  const { shown, hashes } = newRecoveryCodes()
  await sql`select renew_recovery_codes(${sessionHash(token)}, ${hashes}::bytea[])`.execute(trx)
  return { recoveryCodes: shown }
}
