import type { Actor } from '@kartlaggning/schema/permission'
import type { CountyData, Entered, ReferenceFact } from '@kartlaggning/schema/rounds/county'
import type { Trx } from '../../database/database.ts'
import { faultsIn, type Known } from './faults-in.ts'
import { readCounty } from './read-county.ts'
import { writeFacts } from './write-facts.ts'

interface Entry {
  readonly dryRun: boolean
  readonly facts: readonly ReferenceFact[]
}

/** Enters all of the facts or none: with a fault in one of them nothing is written, and neither in a dry run. */
export async function enterFacts(trx: Trx, actor: Actor, county: string, { dryRun, facts }: Entry): Promise<Entered> {
  const [data, all] = await Promise.all([
    readCounty(trx, county),
    trx.selectFrom('municipality').select('code').execute(),
  ])
  const known: Known = {
    own: new Set(data.municipalities.map(({ code }) => code)),
    all: new Set(all.map(({ code }) => code)),
  }
  const errors = facts.flatMap((fact, index) => faultsIn(fact, known).map((it) => ({ ...it, fact: index })))
  const isKnown = knownIn(data)
  const changed = facts.map((fact) => sinceItBegan(asCalledToday(fact, data), data)).filter((fact) => !isKnown(fact))
  if (errors.length === 0 && !dryRun) await writeFacts(trx, { county, by: actor.personId }, changed)
  return { entered: errors.length > 0 ? 0 : changed.length, unchanged: facts.length - changed.length, errors }
}

/** A list from before an area was renamed is still about that area. */
function asCalledToday(fact: ReferenceFact, { policeAreas }: CountyData): ReferenceFact {
  if (fact.kind !== 'policeArea' || policeAreas.some(({ name }) => name === fact.policeArea)) return fact
  const renamed = policeAreas.find(({ formerNames }) => formerNames.some(({ name }) => name === fact.policeArea))
  return renamed ? { ...fact, policeArea: renamed.name } : fact
}

/** A border that is known goes on being the same when it is said again or ends; so does a municipality's place in an area. */
function sinceItBegan(fact: ReferenceFact, { municipalities }: CountyData): ReferenceFact {
  if (fact.kind !== 'neighbour' && fact.kind !== 'policeArea') return fact
  const of = municipalities.find(({ code }) => code === fact.municipality)
  const same =
    fact.kind === 'neighbour'
      ? of?.neighbours.filter(({ code }) => code === fact.neighbour)
      : of?.policeAreas.filter(({ name }) => name === fact.policeArea)
  const known = same?.find(({ from, to }) => from <= fact.from && (to === null || to >= fact.from))
  return known ? { ...fact, from: known.from } : fact
}

/** Whether exactly that is known already. */
function knownIn({ municipalities }: CountyData) {
  const said = new Set(
    municipalities.flatMap(({ code, populations, groups, neighbours, policeAreas }) => [
      ...populations.map((it) => keyOf([code, it.on, it.population, it.source])),
      ...groups.map((it) => keyOf([code, it.group, it.from, it.to, it.source])),
      ...neighbours.map((it) => keyOf([code, it.code, it.from, it.to, it.source])),
      ...policeAreas.map((it) => keyOf([code, it.name, it.from, it.to, it.source])),
    ]),
  )
  return (fact: ReferenceFact): boolean => {
    switch (fact.kind) {
      case 'population':
        return said.has(keyOf([fact.municipality, fact.on, fact.population, fact.source]))
      case 'group':
        return said.has(keyOf([fact.municipality, fact.group, fact.from, fact.to, fact.source]))
      case 'neighbour':
        return said.has(keyOf([fact.municipality, fact.neighbour, fact.from, fact.to, fact.source]))
      case 'policeArea':
        return said.has(keyOf([fact.municipality, fact.policeArea, fact.from, fact.to, fact.source]))
    }
  }
}

const keyOf = (parts: readonly (string | number | null)[]) => JSON.stringify(parts)
