import { newId } from '@kartlaggning/schema/id'
import type { ReferenceFact } from '@kartlaggning/schema/rounds/county'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

interface Writing {
  readonly county: string
  readonly by: string
}

type Fact<Kind extends ReferenceFact['kind']> = ReferenceFact & { readonly kind: Kind }

/** As many statements for a whole file as for one fact. Of the same municipality and day the last one counts. */
export async function writeFacts(trx: Trx, { county, by }: Writing, facts: readonly ReferenceFact[]) {
  const of = <Kind extends ReferenceFact['kind']>(kind: Kind) =>
    facts.filter((it): it is Fact<Kind> => it.kind === kind)
  await writePopulations(trx, by, of('population'))
  await writeGroups(trx, by, of('group'))
  await writeNeighbours(trx, by, of('neighbour').flatMap(bothWays))
  await writePoliceAreas(trx, by, county, of('policeArea'))
}

async function writePopulations(trx: Trx, by: string, facts: readonly Fact<'population'>[]) {
  if (facts.length === 0) return
  const rows = lastOf(facts, (it) => `${it.municipality} ${it.on}`)
  await trx
    .insertInto('municipalityPopulation')
    .values(
      rows.map(({ municipality, on, population, source }) => ({
        municipalityCode: municipality,
        countedOn: on,
        population,
        source,
        enteredBy: by,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityCode', 'countedOn']).doUpdateSet({
        population: sql`excluded.population`,
        source: sql`excluded.source`,
        enteredBy: by,
      }),
    )
    .execute()
}

async function writeGroups(trx: Trx, by: string, facts: readonly Fact<'group'>[]) {
  if (facts.length === 0) return
  const rows = lastOf(facts, (it) => `${it.municipality} ${it.from}`)
  await trx
    .insertInto('municipalityGroup')
    .values(
      rows.map(({ municipality, group, ...it }) => ({
        municipalityCode: municipality,
        groupCode: group,
        ...validity(it, by),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityCode', 'validFrom'])
        .doUpdateSet({ groupCode: sql`excluded.group_code`, ...replaced(by) }),
    )
    .execute()
}

/** A border has two sides, also where the other is another county's. */
const bothWays = (it: Fact<'neighbour'>): Fact<'neighbour'>[] => [
  it,
  { ...it, municipality: it.neighbour, neighbour: it.municipality },
]

async function writeNeighbours(trx: Trx, by: string, facts: readonly Fact<'neighbour'>[]) {
  if (facts.length === 0) return
  const rows = lastOf(facts, (it) => `${it.municipality} ${it.neighbour} ${it.from}`)
  await trx
    .insertInto('municipalityNeighbour')
    .values(
      rows.map(({ municipality, neighbour, ...it }) => ({
        municipalityCode: municipality,
        neighbourCode: neighbour,
        ...validity(it, by),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityCode', 'neighbourCode', 'validFrom']).doUpdateSet(replaced(by)),
    )
    .execute()
}

async function writePoliceAreas(trx: Trx, by: string, county: string, facts: readonly Fact<'policeArea'>[]) {
  if (facts.length === 0) return
  const names = [...new Set(facts.map((it) => it.policeArea))]
  const [{ source } = { source: '' }] = facts
  await trx
    .insertInto('policeArea')
    .values(names.map((name) => ({ id: newId(), name, countyCode: county, source, enteredBy: by })))
    .onConflict((conflict) => conflict.columns(['countyCode', 'name']).doNothing())
    .execute()
  const areas = await trx
    .selectFrom('policeArea')
    .where('countyCode', '=', county)
    .where('name', 'in', names)
    .select(['id', 'name'])
    .execute()
  const idOf = new Map(areas.map(({ id, name }) => [name, id]))
  const rows = lastOf(facts, (it) => `${it.municipality} ${it.policeArea} ${it.from}`)
  await trx
    .insertInto('municipalityPoliceArea')
    .values(
      rows.map(({ municipality, policeArea, ...it }) => ({
        municipalityCode: municipality,
        policeAreaId: idOf.get(policeArea) ?? '',
        ...validity(it, by),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityCode', 'policeAreaId', 'validFrom']).doUpdateSet(replaced(by)),
    )
    .execute()
}

const validity = ({ from, to, source }: Pick<Fact<'neighbour'>, 'from' | 'to' | 'source'>, by: string) => ({
  validFrom: from,
  validTo: to,
  source,
  enteredBy: by,
})

const replaced = (by: string) => ({
  validTo: sql<string>`excluded.valid_to`,
  source: sql<string>`excluded.source`,
  enteredBy: by,
})

/** One of each, the last that was said. */
const lastOf = <T>(all: readonly T[], key: (it: T) => string): T[] => [
  ...new Map(all.map((it) => [key(it), it])).values(),
]
