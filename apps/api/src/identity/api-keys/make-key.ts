import type { ApiKey, OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { hashOf } from '../secret.ts'
import { newSecret } from './key-holder.ts'
import { listKeys } from './list-keys.ts'

interface Wanted {
  readonly name: string
  readonly opens: OpenedByKey
  readonly expiresOn: string
}

/** Makes a key, which is told this once: only its hash is kept. */
export async function makeKey(
  trx: Trx,
  actor: Actor,
  county: string,
  { name, opens, expiresOn }: Wanted,
): Promise<{ key: ApiKey; secret: string }> {
  const roundId = opens.scope === 'answers' ? opens.roundId : null
  const { rows } = await sql<{ today: string; found: boolean }>`
    select (now() at time zone 'Europe/Stockholm')::date as today,
      ${roundId}::uuid is null or exists (select from round where id = ${roundId} and county_code = ${county}) as found`.execute(
    trx,
  )
  const [{ today, found } = { today: '', found: false }] = rows
  if (!found) throw new ProblemError('not-found')
  if (expiresOn <= today) throw new ProblemError('day-has-passed')
  const [id, secret] = [newId(), newSecret()]
  await trx
    .insertInto('apiKey')
    .values({
      id,
      name,
      expiresOn,
      roundId,
      countyCode: county,
      hash: hashOf(secret),
      scope: opens.scope,
      reader: opens.scope === 'editions' ? opens.reader : null,
      madeBy: actor.personId,
      madeByName: actor.name,
    })
    .execute()
  const key = (await listKeys(trx, county)).find((it) => it.id === id)
  if (!key) throw new ProblemError('internal-error')
  return { key, secret }
}
