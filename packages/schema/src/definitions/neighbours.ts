interface Place {
  readonly code: string
  readonly neighbours: readonly string[]
}

/** Who borders on whom among these municipalities; a border has two sides even where only one of them names it. */
export function neighboursAmong(municipalities: readonly Place[]): Map<string, Set<string>> {
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
