import type { Client } from 'pg'
import { numbered } from './municipality-now.ts'

interface Found {
  readonly what: string
  readonly count: number
  readonly since: string
  readonly source: string
}

/** Of each kind of fact how much is known that holds today, since when and according to whom: a line for each source. */
const FACTS = `
  select 'municipalities' as what, count(*)::int, max(valid_from)::text as since, source
    from municipality_name where valid_to is null group by source
  union all select 'populations', count(*)::int, counted_on::text, source
    from municipality_population as it where entered_by is null and counted_on = (
      select max(counted_on) from municipality_population where municipality_code = it.municipality_code and entered_by is null)
    group by counted_on, source
  union all select 'kinds of municipality', count(*)::int, valid_from::text, source
    from municipality_group where valid_to is null and entered_by is null group by valid_from, source
  union all select 'borders', count(*)::int, max(valid_from)::text, source
    from municipality_neighbour where valid_to is null and entered_by is null and municipality_code < neighbour_code group by source
  union all select 'municipalities with a police area', count(*)::int, max(valid_from)::text, source
    from municipality_police_area where valid_to is null and entered_by is null group by source`

const ENTERED = `
  select county.name, count(*)::int from (
    select municipality_code from municipality_population where entered_by is not null
    union all select municipality_code from municipality_group where entered_by is not null
    union all select municipality_code from municipality_neighbour where entered_by is not null
    union all select municipality_code from municipality_police_area where entered_by is not null) as fact
  join municipality on municipality.code = municipality_code join county on county.code = county_code
  group by county.code, county.name order by county.code`

/** What is known of the country, from when and according to whom, and what has been taken in since it was delivered. */
export async function readOverview(client: Client): Promise<readonly string[]> {
  const { rows: counties } = await client.query<{ count: number }>(
    'select count(*)::int from county where rehearses is null',
  )
  const { rows: facts } = await client.query<Found>(`${FACTS} order by what, since, source`)
  const { rows: entered } = await client.query<{ name: string; count: number }>(ENTERED)
  const { rows: changes } = await client.query<{ number: number; day: string; said: string; undone: string | null }>(
    `select number, made_at::date::text as day, what || ' (' || source || ')' as said, undone_at::date::text as undone
     from reference_change order by number`,
  )
  return [
    `${counties[0]?.count ?? 0} counties.`,
    ...facts.map(({ what, count, since, source }) => `${numbered(count)} ${what}: ${source}, ${since}.`),
    ...entered.map(({ name, count }) => `${numbered(count)} facts entered by ${name} itself.`),
    ...(changes.length === 0
      ? ['Nothing has been taken in since the application was delivered.']
      : ['Taken in since:']),
    ...changes.map(
      ({ number, day, said, undone }) => `  ${number}  ${day}  ${said}${undone === null ? '' : `, undone ${undone}`}`,
    ),
  ]
}
