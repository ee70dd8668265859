import { dateInTable } from '@kartlaggning/schema/document/dates'
import type { CountyData } from '@kartlaggning/schema/rounds/county'

type Municipality = CountyData['municipalities'][number]

export const factKinds = ['populations', 'groups', 'neighbours', 'policeAreas'] as const
export type FactKind = (typeof factKinds)[number]

/** Since when and according to whom what stands in a cell is known; what is the same in most of a column is said once. */
export function sourcesOf(municipality: Municipality, kind: FactKind): readonly string[] {
  const newest = kind === 'populations' || kind === 'groups'
  const known = newest ? municipality[kind].slice(0, 1) : municipality[kind]
  return [...new Set(known.map((it) => `${it.source}, ${dateInTable('on' in it ? it.on : it.from)}`))]
}

/** The one that most have, where more than a few do. */
export function usualSource(municipalities: readonly Municipality[], kind: FactKind): string | undefined {
  const all = Map.groupBy(
    municipalities.flatMap((it) => sourcesOf(it, kind)),
    (source) => source,
  )
  const [most] = [...all].toSorted(([, a], [, b]) => b.length - a.length)
  return most && most[1].length > 2 ? most[0] : undefined
}
