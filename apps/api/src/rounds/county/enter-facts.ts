import type { Actor } from '@kartlaggning/schema/permission'
import type { Entered, ReferenceFact } from '@kartlaggning/schema/rounds/county'
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
  const changed = facts.filter((fact) => !isKnown(fact))
  if (errors.length === 0 && !dryRun) await writeFacts(trx, { county, by: actor.personId, known }, changed)
  return { entered: errors.length > 0 ? 0 : changed.length, unchanged: facts.length - changed.length, errors }
}

/** Whether exactly that is known already. */
function knownIn({ municipalities }: Awaited<ReturnType<typeof readCounty>>) {
  const said = new Set(
    municipalities.flatMap(({ code, populations, neighbours, policeAreas }) => [
      ...populations.map((it) => keyOf([code, it.on, it.population, it.source])),
      ...neighbours.map((it) => keyOf([code, it.code, it.from, it.to, it.source])),
      ...policeAreas.map((it) => keyOf([code, it.name, it.from, it.to, it.source])),
    ]),
  )
  return (fact: ReferenceFact): boolean => {
    switch (fact.kind) {
      case 'population':
        return said.has(keyOf([fact.municipality, fact.on, fact.population, fact.source]))
      case 'neighbour':
        return said.has(keyOf([fact.municipality, fact.neighbour, fact.from, fact.to, fact.source]))
      case 'policeArea':
        return said.has(keyOf([fact.municipality, fact.policeArea, fact.from, fact.to, fact.source]))
    }
  }
}

const keyOf = (parts: readonly (string | number | null)[]) => JSON.stringify(parts)
