import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Selectable } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { Tables } from '../database/json-columns.ts'

/** The organisations of the county and of the whole country, in Swedish alphabetical order, other names among them. */
export async function listActors(trx: Trx): Promise<RegisteredActor[]> {
  const rows = await trx.selectFrom('actor').selectAll().execute()
  return rows.map(asActor).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

type ActorRow = Selectable<Tables['actor']>

export const asActor = (row: ActorRow): RegisteredActor => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  county: row.countyCode,
  municipality: row.municipalityCode,
  proposed: row.proposedBy !== null && row.reviewedAt === null,
  mergedInto: row.mergedInto,
})
