import type { ReferenceFact } from '@kartlaggning/schema/rounds/county'
import type { ProblemPlace } from '@kartlaggning/schema/problem'

/** Codes of the county's municipalities, and of the country's. */
export interface Known {
  readonly own: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/** What is wrong with a fact besides its form: a municipality that is not the county's, or days that are out of order. */
export function faultsIn(fact: ReferenceFact, { own, all }: Known): ProblemPlace[] {
  const faults: ProblemPlace[] = []
  if (!own.has(fact.municipality)) faults.push({ path: 'municipality', code: 'not-in-the-county' })
  if (fact.kind === 'neighbour' && !all.has(fact.neighbour)) faults.push({ path: 'neighbour', code: 'choose-one' })
  if (fact.kind === 'neighbour' && fact.neighbour === fact.municipality)
    faults.push({ path: 'neighbour', code: 'is-itself' })
  if (fact.kind !== 'population' && fact.to !== null && fact.to < fact.from)
    faults.push({ path: 'to', code: 'ends-before-it-begins' })
  return faults
}
