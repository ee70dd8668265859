import type { MainGroup, MunicipalityGroup } from '../rounds/municipality-group.ts'

interface Place {
  readonly code: string
  readonly population: number | null
  readonly group?: MunicipalityGroup | null
}

/** From half as many inhabitants to twice as many. */
export const likeInSize = (population: number) => ({ from: Math.ceil(population / 2), to: population * 2 })

/** Whether two municipalities are of about the same size. */
function isLikeInSize(population: number, other: number): boolean {
  const { from, to } = likeInSize(population)
  return other >= from && other <= to
}

const mainGroupOf = (group: MunicipalityGroup): MainGroup => group.charAt(0) as MainGroup

/**
 * Others of about the same size and of the same kind; of the same size alone where the kind is not known or those would be
 * fewer than asked for, and null where they are too few all the same. The kind is that by which they were chosen.
 */
export function likeMunicipalities<T extends Place>(
  own: T & { readonly population: number },
  all: readonly T[],
  fewest: number,
) {
  const inSize = all.filter(
    (it) => it.code !== own.code && it.population !== null && isLikeInSize(own.population, it.population),
  )
  const kind = own.group ? mainGroupOf(own.group) : null
  const ofKind = inSize.filter(({ group }) => kind !== null && group && mainGroupOf(group) === kind)
  if (ofKind.length >= fewest) return { like: ofKind, kind }
  return inSize.length < fewest ? null : { like: inSize, kind: null }
}
