import { Client } from 'pg'
import { actors, municipalityOf } from './actors.ts'
import { authorityOf, counties, network } from './counties.ts'
import { borders, municipalities } from './municipalities.ts'
import { policeAreaOfMunicipality, policeAreas } from './police-areas.ts'

/** Brings the reference data up to this code, as the owner. Rows that say the same are left alone, so it costs nothing to repeat. */
export async function loadReference(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    for (const { sql, rows } of steps) await client.query(sql, [JSON.stringify(rows)])
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const steps: readonly { readonly sql: string; readonly rows: readonly object[] }[] = [
  {
    rows: counties.map((county) => ({
      ...county,
      police_region: county.policeRegion,
      authority: authorityOf(county),
      network,
    })),
    sql: `
      insert into county as old (code, letter, name, police_region, authority, network)
      select * from jsonb_to_recordset($1)
        as it (code text, letter text, name text, police_region text, authority text, network text)
      on conflict (code) do update set letter = excluded.letter, name = excluded.name,
        police_region = excluded.police_region, authority = excluded.authority, network = excluded.network
      where (old.letter, old.name, old.police_region, old.authority, old.network)
        is distinct from (excluded.letter, excluded.name, excluded.police_region, excluded.authority, excluded.network)`,
  },
  {
    rows: municipalities,
    sql: `
      insert into municipality as old (code, name, county_code, population)
      select * from jsonb_to_recordset($1) as it (code text, name text, county text, population int)
      on conflict (code) do update
        set name = excluded.name, county_code = excluded.county_code, population = excluded.population
      where (old.name, old.county_code, old.population)
        is distinct from (excluded.name, excluded.county_code, excluded.population)`,
  },
  {
    rows: policeAreas,
    sql: `
      insert into police_area as old (id, name, county_code)
      select * from jsonb_to_recordset($1) as it (id uuid, name text, county text)
      on conflict (id) do update set name = excluded.name, county_code = excluded.county_code
      where (old.name, old.county_code) is distinct from (excluded.name, excluded.county_code)`,
  },
  {
    rows: policeAreaOfMunicipality,
    sql: `
      insert into municipality_police_area as old (municipality_code, police_area_id, valid_from, valid_to)
      select it.municipality, it."policeArea", it."from", it."to"
      from jsonb_to_recordset($1) as it (municipality text, "policeArea" uuid, "from" date, "to" date)
      on conflict (municipality_code, valid_from) do update
        set police_area_id = excluded.police_area_id, valid_to = excluded.valid_to
      where (old.police_area_id, old.valid_to) is distinct from (excluded.police_area_id, excluded.valid_to)`,
  },
  {
    rows: borders.flatMap(([a, b]) => [
      { municipality: a, neighbour: b },
      { municipality: b, neighbour: a },
    ]),
    sql: `
      insert into municipality_neighbour (municipality_code, neighbour_code)
      select * from jsonb_to_recordset($1) as it (municipality text, neighbour text)
      on conflict do nothing`,
  },
  {
    rows: actors.map((actor) => ({ ...actor, municipality: municipalityOf(actor) })),
    sql: `
      insert into actor as old (id, name, kind, county_code, municipality_code)
      select * from jsonb_to_recordset($1) as it (id uuid, name text, kind text, county text, municipality text)
      on conflict (id) do update set name = excluded.name, kind = excluded.kind,
        county_code = excluded.county_code, municipality_code = excluded.municipality_code
      -- What a coordinator has put right stays so.
      where old.reviewed_at is null
        and (old.name, old.kind, old.county_code, old.municipality_code)
          is distinct from (excluded.name, excluded.kind, excluded.county_code, excluded.municipality_code)`,
  },
]
