import type { MunicipalityAnswers } from './round-answers.ts'

/** Who borders on whom among these municipalities; a border has two sides even where only one of them names it. */
export function neighboursAmong(municipalities: readonly MunicipalityAnswers[]): Map<string, Set<string>> {
  const found = new Map(municipalities.map(({ code }) => [code, new Set<string>()]))
  for (const { code, neighbours } of municipalities) {
    for (const neighbour of neighbours) {
      if (neighbour === code || !found.has(neighbour)) continue
      found.get(code)?.add(neighbour)
      found.get(neighbour)?.add(code)
    }
  }
  return found
}

/** The municipalities in groups as large as possible, within which one can walk from neighbour to neighbour. */
export function connectedGroups(
  codes: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): string[][] {
  const left = new Set(codes)
  const groups: string[][] = []
  for (const start of codes) {
    if (!left.delete(start)) continue
    const group = [start]
    // The group grows while it is walked through.
    for (const code of group) {
      for (const neighbour of neighbours.get(code) ?? []) {
        if (left.delete(neighbour)) group.push(neighbour)
      }
    }
    groups.push(group.toSorted())
  }
  return groups
}
