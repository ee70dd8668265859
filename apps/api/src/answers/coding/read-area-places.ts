import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** What a police area is called in the round, and the municipalities of the round that it answers for. */
export interface AreaPlaces {
  readonly respondentId: string
  readonly name: string
  readonly municipalities: readonly string[]
}

/** Of each police area that is asked in a round, by its respondent. */
export async function readAreaPlaces(trx: Trx, roundId: string): Promise<ReadonlyMap<string, AreaPlaces>> {
  const { rows } = await sql<AreaPlaces>`
    select area.id as "respondentId", area_name(area.police_area_id, area.round_id) as name,
      array_agg(lies.municipality_code order by lies.municipality_code) as municipalities
    from respondent as area
    join round on round.id = area.round_id
    join round_municipality as chosen on chosen.round_id = area.round_id
    join municipality_police_area as lies on lies.municipality_code = chosen.municipality_code
    where area.round_id = ${roundId}::uuid and lies.police_area_id = area.police_area_id
      and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)
    group by area.id`.execute(trx)
  return new Map(rows.map((it) => [it.respondentId, it]))
}
