import { inOrderOfCode, type MunicipalityAnswers } from './round-answers.ts'

export const countyOf = (code: string) => code.slice(0, 2)

/** Those of the same county first, then by code. */
export const nearestTo = (code: string) => (one: string, other: string) =>
  Number(countyOf(other) === countyOf(code)) - Number(countyOf(one) === countyOf(code)) || (one < other ? -1 : 1)

type Place = Pick<MunicipalityAnswers, 'code' | 'neighbours'>

/** These municipalities in groups as large as possible, within which one can walk from neighbour to neighbour. */
export function connectedGroups<T extends Place>(municipalities: readonly T[]): T[][] {
  const left = new Map(municipalities.map((it) => [it.code, it]))
  const groups: T[][] = []
  for (const start of municipalities) {
    if (!left.delete(start.code)) continue
    const group = [start]
    // The group grows while it is walked through.
    for (const { neighbours } of group) {
      for (const code of neighbours) {
        const neighbour = left.get(code)
        if (neighbour && left.delete(code)) group.push(neighbour)
      }
    }
    groups.push(group.toSorted(inOrderOfCode))
  }
  return groups
}
