import { rm, chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from '../embedded.ts'
import { throwawayDirectory } from '../embedded/throwaway.ts'
import { migrate } from '../migrate.ts'
import { actors } from './actors.ts'
import { counties } from './counties.ts'
import { loadReference } from './load-reference.ts'
import { countyActors } from './county-actors.ts'
import { borders } from './borders.ts'
import { municipalityCentres } from './municipality-centres.ts'
import { municipalityGroups } from './municipality-groups.ts'
import { formerNames, municipalities } from './municipalities.ts'
import { populations } from './populations.ts'
import { policeAreaOfMunicipality, policeAreas } from './police-areas.ts'

let home: string
let server: EmbeddedDatabase

beforeAll(async () => {
  home = await throwawayDirectory()
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  await loadReference(server.url)
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

const inVastmanland = municipalities.filter((municipality) => municipality.county === '19')

test('there are 21 counties, and populations sum to what SCB gives of the country and of two of them', () => {
  expect(new Set(counties.map((county) => county.code)).size).toBe(21)
  const sum = (all: readonly { readonly code: string }[]) =>
    all.reduce((people, { code }) => people + (populations[code] ?? Number.NaN), 0)
  expect(sum(municipalities)).toBe(10_587_710)
  expect(sum(municipalities.filter(({ county }) => county === '01'))).toBe(2_473_307)
  expect([inVastmanland.length, sum(inVastmanland)]).toEqual([10, 281_158])
})

test('every municipality has a kind, and a middle that lies in Sweden', () => {
  const codes = municipalities.map(({ code }) => code).toSorted()
  expect(municipalityGroups.map((it) => it.municipality).toSorted()).toEqual(codes)
  expect(new Set(municipalityGroups.map((it) => it.group))).toEqual(
    new Set(['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']),
  )
  expect(municipalityCentres.map(({ code }) => code).toSorted()).toEqual(codes)
  expect(municipalityCentres.filter(({ north, east }) => north < 55 || north > 69 || east < 11 || east > 24)).toEqual(
    [],
  )
})

test('every county has its municipalities, each under a code that begins with that of the county', () => {
  const counted = Map.groupBy(municipalities, ({ county }) => county)
  const known = {
    '01': 26,
    '03': 8,
    '04': 9,
    '05': 13,
    '06': 13,
    '07': 8,
    '08': 12,
    '09': 1,
    '10': 5,
    '12': 33,
    '13': 6,
  }
  const further = { '14': 49, '17': 16, '18': 12, '19': 10, '20': 15, '21': 10, '22': 7, '23': 8, '24': 15, '25': 14 }
  expect(Object.fromEntries([...counted].map(([county, all]) => [county, all.length]))).toEqual({
    ...known,
    ...further,
  })
  expect(municipalities.filter(({ code, county }) => !/^\d{4}$/.test(code) || !code.startsWith(county))).toEqual([])
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290)
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290)
})

test('every border is given once, the smaller code first, between municipalities that are known', () => {
  const codes = new Set(municipalities.map((municipality) => municipality.code))
  for (const { between, source } of borders) {
    const [a, b] = between
    expect(a < b).toBe(true)
    expect(between.filter((code) => !codes.has(code))).toEqual([])
    expect(source).not.toBe('')
  }
  expect(new Set(borders.map(({ between }) => between.join())).size).toBe(borders.length)
  expect(borders.length).toBe(730)
})

test('a county hangs together but for its islands, and no border joins municipalities that lie far apart', () => {
  const next = Map.groupBy(
    borders.flatMap(({ between: [a, b] }): (readonly [string, string])[] => [
      [a, b],
      [b, a],
    ]),
    ([from]) => from,
  )
  const apart = counties.flatMap(({ code: county }) => {
    const own = municipalities.filter((it) => it.county === county).map(({ code }) => code)
    const [start = ''] = own.toSorted((a, b) => (next.get(b)?.length ?? 0) - (next.get(a)?.length ?? 0))
    const reached = new Set([start])
    // The set grows while it is walked through.
    for (const code of reached) for (const [, to] of next.get(code) ?? []) if (own.includes(to)) reached.add(to)
    return own.filter((code) => !reached.has(code))
  })
  // Ekerö, Lidingö, the two of Öland, Öckerö and Tjörn have no border on land with the rest.
  expect(apart).toEqual(['0125', '0186', '0840', '0885', '1407', '1419'])
  const middles = new Map(municipalityCentres.map((it) => [it.code, it]))
  const far = borders.filter(({ between }) => {
    const [a, b] = between.map((code) => middles.get(code))
    return !a || !b || Math.hypot(a.north - b.north, (a.east - b.east) / 2) > 2
  })
  expect(far).toEqual([])
})

test('every municipality of the county lies in one police area', () => {
  const placed = policeAreaOfMunicipality.filter((row) => row.to === null).map((row) => row.municipality)
  expect(placed.toSorted()).toEqual(inVastmanland.map((municipality) => municipality.code).toSorted())
})

test('actors have names and ids of their own', () => {
  const all = [...actors, ...countyActors]
  expect(new Set(all.map((actor) => actor.id)).size).toBe(all.length)
  expect(new Set(all.map((actor) => actor.name.toLowerCase())).size).toBe(all.length)
})

test('every municipality has its official name, and a town calls itself one', () => {
  const officialNames = new Map(municipalities.map(({ name, officialName }) => [name, officialName]))
  expect(Object.fromEntries(officialNames)).toMatchObject({
    Västerås: 'Västerås stad',
    Stockholm: 'Stockholms stad',
    Göteborg: 'Göteborgs stad',
    Malmö: 'Malmö stad',
    Gotland: 'Region Gotland',
    Falun: 'Falu kommun',
    Kalmar: 'Kalmar kommun',
    Orust: 'Orust kommun',
    Sala: 'Sala kommun',
    Norberg: 'Norbergs kommun',
  })
  expect([...officialNames.values()].filter((it) => !/^(.+ (kommun|stad)|Region Gotland)$/.test(it))).toEqual([])
})

test('a local actor belongs to a county, and an authority of the country to none', () => {
  const national = actors.filter(({ county }) => county === null).map(({ name }) => name)
  expect(national).toContain('Åklagarmyndigheten')
  expect(national.filter((it) => it.includes('Västerås') || it.includes('Västmanland'))).toEqual([])
  expect(new Set(countyActors.map(({ county }) => county)).size).toBe(20)
})

test('neighbours are neighbours in both directions', async () => {
  const lonely = await query(`
    select * from municipality_neighbour as one where not exists (select from municipality_neighbour as other
      where other.municipality_code = one.neighbour_code and other.neighbour_code = one.municipality_code)`)
  expect(lonely).toEqual([])
  expect(
    await query(
      `select neighbour_code as code from municipality_neighbour where municipality_code = '1960' order by 1`,
    ),
  ).toEqual(['0484', '1961', '1983', '1984'].map((code) => ({ code })))
})

test('a second load changes nothing and leaves no trail, and what has been altered is put right, but not what a county has entered', async () => {
  const all = actors.length + countyActors.length
  const counted = `select (select count(*)::int from trail) as trail, (select count(*)::int from actor) as actors,
    (select count(*)::int from municipality) as municipalities, (select count(*)::int from municipality_neighbour) as neighbours,
    (select count(*)::int from municipality_name) as names`
  const before = await query(counted)
  await loadReference(server.url)
  expect(await query(counted)).toEqual(before)
  expect(before).toEqual([
    {
      trail:
        all +
        2 * borders.length +
        Object.keys(populations).length +
        municipalityGroups.length +
        policeAreas.length +
        policeAreaOfMunicipality.length,
      actors: all,
      municipalities: 290,
      neighbours: 2 * borders.length,
      names: 290 + formerNames.length,
    },
  ])

  const population = `select population from municipality_population where municipality_code = '1981'`
  await query(`update municipality_population set population = 1 where municipality_code = '1981'`)
  await loadReference(server.url)
  expect(await query(population)).toEqual([{ population: 22_843 }])
  await query(`
    insert into person (id, email, name) values ('01970000-0000-7000-8000-00000000c002', 'l@example.org', 'L');
    update municipality_population set population = 22800, entered_by = '01970000-0000-7000-8000-00000000c002'
    where municipality_code = '1981'`)
  await loadReference(server.url)
  expect(await query(population)).toEqual([{ population: 22_800 }])
})

test('an actor that a coordinator has put right stays as it was put', async () => {
  const rename = (name: string, more: string) =>
    query(`update actor set name = '${name}'${more} where id = '01970000-0000-7000-8000-00000000b033'`)
  const name = () => query(`select name from actor where id = '01970000-0000-7000-8000-00000000b033'`)
  await rename('Något annat', '')
  await loadReference(server.url)
  expect(await name()).toEqual([{ name: 'Salabostäder AB' }])
  await query(
    `insert into person (id, email, name) values ('01970000-0000-7000-8000-00000000c001', 'k@example.org', 'K')`,
  )
  await rename('Salabostäder', `, reviewed_by = '01970000-0000-7000-8000-00000000c001', reviewed_at = now()`)
  await loadReference(server.url)
  expect(await name()).toEqual([{ name: 'Salabostäder' }])
})

async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
