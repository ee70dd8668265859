import type { ApiKey, OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** The keys of a county, the newest first; those that are over too. */
export async function listKeys(trx: Trx, county: string): Promise<ApiKey[]> {
  const rows = await trx
    .selectFrom('apiKey')
    .leftJoin('round', 'round.id', 'apiKey.roundId')
    .where('apiKey.countyCode', '=', county)
    .select(['apiKey.id', 'apiKey.name', 'apiKey.scope', 'roundId', 'reader', 'round.name as roundName', 'expiresOn'])
    .select(['madeByName as madeBy', 'madeAt', 'revokedAt', 'revokedByName', 'revokedBecause'])
    .select(sql<boolean>`is_usable(revoked_at, expires_on)`.as('usable'))
    .select((it) =>
      it
        .selectFrom('apiKeyUse')
        .whereRef('apiKeyId', '=', 'apiKey.id')
        .select(({ fn }) => fn.max('day').as('day'))
        .as('lastUsedOn'),
    )
    .orderBy('madeAt', 'desc')
    .orderBy('apiKey.id', 'desc')
    .execute()
  return rows.map(({ scope, roundId, reader, revokedAt, revokedByName, revokedBecause, ...key }) => ({
    ...key,
    opens: (scope === 'answers' ? { scope, roundId } : { scope, reader }) as OpenedByKey,
    revoked:
      revokedAt === null || revokedByName === null || revokedBecause === null
        ? null
        : { by: revokedByName, at: revokedAt, because: revokedBecause },
  }))
}
