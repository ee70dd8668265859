import { actors, municipalityOf } from './actors.ts'
import { authorityOf, counties, network } from './counties.ts'
import { countyActors } from './county-actors.ts'
import { borders, type Border } from './borders.ts'
import { municipalityCentres } from './municipality-centres.ts'
import { groupsSince, groupsSource, municipalityGroups } from './municipality-groups.ts'
import { divisionSince, divisionSource, formerNames, municipalities } from './municipalities.ts'
import { populations, populationsCountedOn, populationsSource } from './populations.ts'
import { policeAreaOfMunicipality, policeAreas, policeAreasSource } from './police-areas.ts'

export interface Step {
  readonly sql: string
  readonly rows: readonly object[]
  /** In which table a row stands and what it is known by there, where an operator may change it. */
  readonly known?: { readonly table: string; readonly by: (row: object) => readonly unknown[] }
}

const knownBy = (table: string, ...columns: readonly string[]) => ({
  table,
  by: (row: object) => columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]),
})

/** In the order in which they need each other. What a county has entered itself (`entered_by`) is never touched. */
export const steps: readonly Step[] = [
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
    known: knownBy('municipality', 'code'),
    sql: `
      insert into municipality as old (code, name, official_name, county_code)
      select * from jsonb_to_recordset($1) as it (code text, name text, "officialName" text, county text)
      on conflict (code) do update
        set name = excluded.name, official_name = excluded.official_name, county_code = excluded.county_code
      where (old.name, old.official_name, old.county_code)
        is distinct from (excluded.name, excluded.official_name, excluded.county_code)`,
  },
  {
    rows: datedNames(),
    known: knownBy('municipality_name', 'code', 'from'),
    sql: `
      insert into municipality_name as old (municipality_code, valid_from, valid_to, name, official_name, source)
      select * from jsonb_to_recordset($1)
        as it (code text, "from" date, "to" date, name text, "officialName" text, source text)
      on conflict (municipality_code, valid_from) do update set valid_to = excluded.valid_to, name = excluded.name,
        official_name = excluded.official_name, source = excluded.source
      where (old.valid_to, old.name, old.official_name, old.source)
        is distinct from (excluded.valid_to, excluded.name, excluded.official_name, excluded.source)`,
  },
  {
    rows: Object.entries(populations).map(([code, population]) => ({
      code,
      on: populationsCountedOn,
      population,
      source: populationsSource,
    })),
    known: knownBy('municipality_population', 'code', 'on'),
    sql: `
      insert into municipality_population as old (municipality_code, counted_on, population, source)
      select * from jsonb_to_recordset($1) as it (code text, "on" date, population int, source text)
      on conflict (municipality_code, counted_on) do update
        set population = excluded.population, source = excluded.source
      where old.entered_by is null
        and (old.population, old.source) is distinct from (excluded.population, excluded.source)`,
  },
  {
    rows: municipalityGroups.map((it) => ({ ...it, from: groupsSince, source: groupsSource })),
    sql: `
      insert into municipality_group as old (municipality_code, group_code, valid_from, source)
      select * from jsonb_to_recordset($1) as it (municipality text, "group" text, "from" date, source text)
      on conflict (municipality_code, valid_from) do update
        set group_code = excluded.group_code, source = excluded.source
      where old.entered_by is null
        and (old.group_code, old.source) is distinct from (excluded.group_code, excluded.source)`,
  },
  {
    rows: municipalityCentres,
    sql: `
      update municipality set north = it.north, east = it.east
      from jsonb_to_recordset($1) as it (code text, north real, east real)
      where municipality.code = it.code and (municipality.north, municipality.east) is distinct from (it.north, it.east)`,
  },
  {
    rows: policeAreas.map((area) => ({ ...area, source: policeAreasSource })),
    sql: `
      insert into police_area as old (id, name, county_code, source)
      select * from jsonb_to_recordset($1) as it (id uuid, name text, county text, source text)
      on conflict (id) do update
        set name = excluded.name, county_code = excluded.county_code, source = excluded.source
      where old.entered_by is null
        and (old.name, old.county_code, old.source)
          is distinct from (excluded.name, excluded.county_code, excluded.source)`,
  },
  {
    rows: policeAreaOfMunicipality.map((it) => ({ ...it, source: policeAreasSource })),
    sql: `
      insert into municipality_police_area as old (municipality_code, police_area_id, valid_from, valid_to, source)
      select it.municipality, it."policeArea", it."from", it."to", it.source
      from jsonb_to_recordset($1)
        as it (municipality text, "policeArea" uuid, "from" date, "to" date, source text)
      on conflict (municipality_code, police_area_id, valid_from) do update
        set valid_to = excluded.valid_to, source = excluded.source
      where old.entered_by is null
        and (old.valid_to, old.source) is distinct from (excluded.valid_to, excluded.source)`,
  },
  {
    rows: borders.flatMap(bothWays),
    known: knownBy('municipality_neighbour', 'municipality', 'neighbour', 'from'),
    sql: `
      insert into municipality_neighbour as old (municipality_code, neighbour_code, valid_from, source)
      select * from jsonb_to_recordset($1) as it (municipality text, neighbour text, "from" date, source text)
      on conflict do nothing`,
  },
  {
    rows: [...actors.map((actor) => ({ ...actor, municipality: municipalityOf(actor) })), ...countyActors],
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

function bothWays({ between: [one, other], source }: Border) {
  const border = { from: divisionSince, source }
  return [
    { municipality: one, neighbour: other, ...border },
    { municipality: other, neighbour: one, ...border },
  ]
}

/** Each name with its days: that of today since the former ended, or since the division of today. */
function datedNames(): readonly object[] {
  const source = divisionSource
  const names = municipalities.map(({ code, name, officialName }) => {
    const former = formerNames.find((it) => it.code === code)
    return { code, name, officialName, from: former ? dayAfter(former.to) : divisionSince, to: null, source }
  })
  return [...names, ...formerNames.map((it) => ({ ...it, from: divisionSince, source }))]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
