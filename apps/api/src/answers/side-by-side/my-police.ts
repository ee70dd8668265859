import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** The police that the one who asks answers for in a round, in one section where one is named, by municipality. */
export async function myPolice(trx: Trx, roundId: string, section?: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('roundId', '=', roundId)
    .where('kind', '=', 'police')
    .where('personId', '=', sql<string>`current_person()`)
    .where(sql<boolean>`is_open(assignment)`)
    .$if(section !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(${section ?? ''} = any (assignment.sections), true)`),
    )
    .select(['respondent.id', 'municipality.name'])
    .execute()
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')).map(({ id }) => id)
}
