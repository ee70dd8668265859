import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface OneKey {
  readonly county: string
  readonly keyId: string
}

/** From the next request on it opens nothing. It stays in the list, with who has revoked it and why. */
export async function revokeKey(trx: Trx, actor: Actor, { county, keyId }: OneKey, reason: string) {
  const key = await trx
    .selectFrom('apiKey')
    .where('id', '=', keyId)
    .where('countyCode', '=', county)
    .select('revokedAt')
    .executeTakeFirst()
  if (!key) throw new ProblemError('not-found')
  const revoked = await trx
    .updateTable('apiKey')
    .set({
      revokedAt: sql`now()`,
      revokedBy: actor.personId,
      revokedByName: actor.name,
      revokedBecause: reason,
    })
    .where('id', '=', keyId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute()
  if (revoked.length === 0) throw new ProblemError('key-is-revoked')
  return {}
}
