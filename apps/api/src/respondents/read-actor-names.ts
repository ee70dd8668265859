import { standsFor } from '@kartlaggning/schema/respondents/same-actor'
import type { Trx } from '../database/database.ts'

/** What the organisation with an id is called; one that has been merged, by the name of the one it is merged into. */
export async function readActorNames(trx: Trx): Promise<(id: string) => string | null> {
  const register = await trx.selectFrom('actor').select(['id', 'name', 'mergedInto']).execute()
  const names = new Map(register.map(({ id, name }) => [id, name]))
  const now = standsFor(register)
  return (id) => names.get(now(id)) ?? null
}
