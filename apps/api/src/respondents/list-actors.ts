import type { RegisteredActor } from '@kartlaggning/schema/actor'
import type { Trx } from '../database/database.ts'

/** The register of organisations, in Swedish alphabetical order. */
export async function listActors(trx: Trx): Promise<RegisteredActor[]> {
  const rows = await trx.selectFrom('actor').select(['id', 'name', 'kind', 'proposedBy']).execute()
  return rows
    .map(({ proposedBy, ...actor }) => ({ ...actor, proposed: proposedBy !== null }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
